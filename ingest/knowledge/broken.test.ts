import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LexiconError, loadLexicon } from './load';

const OWN = ['.', '../language/zh/tables'].map((folder) => join(import.meta.dirname, folder));
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lexicon-'));
  for (const own of OWN)
    for (const name of readdirSync(own).filter((one) => one.endsWith('.tsv')))
      cpSync(join(own, name), join(dir, name));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Appends rows to a table; the number of the first. */
function append(file: string, ...rows: readonly string[][]): number {
  const path = join(dir, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, `${before}${rows.map((cells) => cells.join('\t')).join('\n')}\n`);
  return before.split('\n').length;
}

function problems(): readonly string[] {
  try {
    loadLexicon({ knowledge: dir, language: dir });
  } catch (error) {
    if (error instanceof LexiconError) return error.problems;
    throw error;
  }
  return [];
}

const PERSON = ['some-one', '某某', 'Some One', '', '', 'PRK', '外相', 'foreign minister', '2000', '2001'];
const personWith = (changes: Readonly<Record<number, string>>): string[] =>
  PERSON.map((cell, i) => changes[i] ?? cell);
const TRIGGER = [
  'new-trigger',
  '某事',
  'other',
  '',
  'verb',
  'strong',
  'no',
  'no',
  'none',
  '{actor} acts',
  'Something happens',
];
const triggerWith = (changes: Readonly<Record<number, string>>): string[] =>
  TRIGGER.map((cell, i) => changes[i] ?? cell);

describe('a broken lexicon', () => {
  it.each([
    [
      'persons.tsv',
      personWith({ 5: 'XXX' }),
      '"XXX" is not in countries.tsv or organisations.tsv; add it there',
    ],
    ['persons.tsv', personWith({ 3: '金正日' }), '"金正日" stands in persons.tsv line'],
    ['persons.tsv', personWith({ 4: '獨名' }), 'nobody else shares the name "獨名"; move it to aliases'],
    ['persons.tsv', personWith({ 8: '2005' }), 'holds office from 2005 to 2001; put the earlier year first'],
    ['persons.tsv', personWith({ 8: 'soon' }), 'from is no year; write four digits or leave it empty'],
    ['persons.tsv', personWith({ 2: '' }), 'en is empty; fill it in'],
    ['persons.tsv', personWith({ 3: '甲||乙' }), 'aliases has an empty item; remove the superfluous |'],
    ['persons.tsv', personWith({ 3: '甲|乙|甲' }), 'lists "甲" twice; remove one'],
    ['persons.tsv', ['some-one', '某某'], 'has 2 cells where the header has 10; separate cells by one tab'],
    ['groups.tsv', ['某兩國', 'PRK|QQQ', 'two states'], '"QQQ" is not in countries.tsv'],
    ['places.tsv', ['some-place', '某地', 'Some Place', 'the', '', 'QQQ'], '"QQQ" is not in countries.tsv'],
    ['triggers.tsv', triggerWith({ 1: '退出' }), '"退出" stands in triggers.tsv line'],
    ['triggers.tsv', triggerWith({ 1: '把…交…給' }), '"把…交…給" needs words before and after a single …'],
    ['triggers.tsv', triggerWith({ 9: '{actor} meets {who}' }), 'en has the slot {who}; use one of: actor'],
    [
      'triggers.tsv',
      triggerWith({ 10: '{topic} happens' }),
      'en_bare has the slot {topic}; only {actor} may stand there',
    ],
    ['triggers.tsv', triggerWith({ 2: 'party' }), 'type Invalid option: expected one of "accession"|'],
    ['discards.tsv', ['無關詞'], '"無關詞" holds no form of triggers.tsv; remove it'],
  ])('names file, line and cure: %s %j', (file, row, message) => {
    const line = append(file, row);
    expect(problems().find((problem) => problem.includes(message))).toMatch(
      RegExp(`^${file} line ${line}: `),
    );
  });

  it('wants a name under shared with all who bear it', () => {
    const line = append('persons.tsv', personWith({ 3: '布希' }));
    const cure = `the shared name "布希" is a name of its own in persons.tsv line ${line}; move it to shared there`;
    expect(problems().filter((problem) => problem.endsWith(cure))).toHaveLength(2);
  });

  it('lists all problems at once', () => {
    const line = append(
      'persons.tsv',
      personWith({ 5: 'XXX' }),
      personWith({ 0: 'some-other', 1: '某乙', 5: 'YYY' }),
    );
    append('terms.tsv', ['重油', 'heavy fuel oil', '']);
    const cure = 'is not in countries.tsv or organisations.tsv; add it there or correct the code';
    expect(problems()).toEqual([
      `persons.tsv line ${line}: "XXX" ${cure}`,
      `persons.tsv line ${line + 1}: "YYY" ${cure}`,
      expect.stringMatching(/^terms\.tsv line \d+: "重油" stands in terms\.tsv line \d+ already/),
    ]);
  });

  it('names a column that is unknown and one that is missing', () => {
    writeFileSync(join(dir, 'terms.tsv'), 'zh\tenglish\tarticle\n重油\theavy fuel oil\t\n');
    expect(problems()).toEqual([
      'terms.tsv line 1: does not know the column "english"; remove it or use one of: zh, en, article',
      'terms.tsv line 1: lacks the column "en"; add it to the header and to every row',
    ]);
  });

  it('names a table that is missing', () => {
    rmSync(join(dir, 'offices.tsv'));
    expect(problems()).toEqual(['offices.tsv: is missing; create it in the folder of its tables']);
  });
});
