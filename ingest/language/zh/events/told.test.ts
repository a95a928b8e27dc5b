import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTsv } from '../../../knowledge/tsv';
import { mentionsIn } from './fixture';

const FILE = 'told.tsv';
const { rows, problems } = parseTsv(readFileSync(join(import.meta.dirname, FILE), 'utf8'), FILE, [
  'day',
  'text',
  'told',
]);

function toldBy(text: string, day: string): string {
  const issued = day === '' ? undefined : day.split('-').map(Number);
  const mentions = mentionsIn(text.replaceAll('⏎', '\n'), issued);
  return mentions
    .map(({ type, countries }) => `${type} ${[...countries].sort().join('/')}`.trim())
    .join('; ');
}

test('the table can be read', () => {
  expect(problems).toEqual([]);
  expect(rows.length).toBeGreaterThan(200);
});

test.each(rows.map(({ cells: { day = '', text = '', told = '' } }) => [text, day, told]))(
  'kinds and states of %s',
  (text, day, told) => {
    expect(toldBy(text, day) || 'none').toBe(told);
  },
);
