import { expect, test } from 'vitest';
import { loadLexicon } from '../../knowledge/load';
import { madeUpCollection, SHAPE } from './collection';

const LEXICON = loadLexicon();
const textsOf = (documents: number, seed: number): string[] =>
  madeUpCollection(LEXICON, { ...SHAPE, documents, seed }).map(({ rawText }) => rawText);

test('the same shape gives the same texts, another seed others', () => {
  expect(textsOf(30, 1)).toEqual(textsOf(30, 1));
  expect(textsOf(30, 2)).not.toEqual(textsOf(30, 1));
});

test('every slot of a sentence is filled', () => {
  expect(textsOf(200, 3).filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
});

test('a share of the documents is of weeks of which many tell', () => {
  const days = madeUpCollection(LEXICON, { ...SHAPE, documents: 400, burst: 0.5 })
    .slice(0, 200)
    .flatMap(({ csl }) => (csl.issued ? [JSON.stringify(csl.issued)] : []));
  expect(days.length).toBeGreaterThan(50);
  expect(new Set(days).size).toBeLessThanOrEqual(7);
});
