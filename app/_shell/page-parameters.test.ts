import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parametersOf } from './page-parameters';

const APP = path.resolve(import.meta.dirname, '..');
const FOLDERS: Readonly<Record<string, string>> = {
  '.': '/',
  _source: '/sources/x',
  _names: '/names/x',
  _rounds: '/rounds',
  _explorer: '/',
  _told: '/print',
};

/** The parameters that the files of pages ask a query for, each with the path of a page that reads it. */
const asked = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)(?:page|asked|view-state)\.tsx?$/.test(file))
  .flatMap((file) => {
    const folder = path.dirname(file);
    const page = FOLDERS[folder] ?? `/${folder.replace(/\[\w+\]/g, 'x')}`;
    const text = readFileSync(path.join(APP, file), 'utf8');
    const names = [
      ...text.matchAll(
        /\b(?:query|parameters|search)\.get(?:All)?\('(\w+)'\)|^ {2}(\w+): (?:parseAs|Values)/gm,
      ),
    ];
    return names.map((found) => [page, found[1] ?? found[2] ?? ''] as const);
  });

test('parameters are found where pages read them', () => {
  expect(asked.length).toBeGreaterThan(20);
  expect(asked).toContainEqual(['/rounds', 'conference']);
  expect(asked).toContainEqual(['/', 'calendar']);
});

test.each(asked)('%s is handed its parameter %s', (page, name) => expect(parametersOf(page)).toContain(name));

test('the page for frames reads what the timeline reads', () =>
  expect(parametersOf('/embed')).toEqual(parametersOf('/')));

test.each(['/about', '/sources', '/nothing', '/rounds-x', '/events'])('%s reads none', (page) => {
  expect(parametersOf(page)).toEqual([]);
});
