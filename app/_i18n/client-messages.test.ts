import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BY_SCRIPT, clientMessages, SERVER_ONLY } from './client-messages';
import { MESSAGES } from './locale';

const APP = path.resolve(import.meta.dirname, '..');

/** The files that draw in the browser too: they take their texts from the hook. */
const drawing = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => ({ file, text: readFileSync(path.join(APP, file), 'utf8') }))
  .filter(({ text }) => text.includes('useTranslations('));

test('what the browser draws with is sent to it', () => {
  expect(drawing.length).toBeGreaterThan(20);
  const asked = new RegExp(
    `useTranslations\\('(?:${SERVER_ONLY.join('|')})|\\bt\\(.(?:${SERVER_ONLY.join('|')})\\.`,
  );
  expect(drawing.filter(({ text }) => asked.test(text)).map(({ file }) => file)).toEqual([]);
});

test('all but the texts of the server are there', () => {
  const names = Object.keys(MESSAGES.en).filter(
    (name) => ![...SERVER_ONLY, ...BY_SCRIPT].some((one) => one === name),
  );
  expect(Object.keys(clientMessages('zh-Hant'))).toEqual(names);
});
