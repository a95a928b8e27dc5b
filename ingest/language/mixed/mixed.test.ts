import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../../faults/diagnostics';
import { asRead } from '../../fixtures/as-read';
import { loadLexicon } from '../../knowledge/load';
import { ingest } from '../../pipeline';
import { isInBoth, only, whichOf } from './lines';

const CHINESE =
  '2005年9月19日，六方在北京發表共同聲明。\n各方同意以和平方式實現半島無核化，並於同年11月舉行第五輪會談。\n北韓代表在上個月表示，願意放棄核武。';
const ENGLISH =
  'On September 19, 2005 the six parties issued a joint statement in Beijing.\nThe parties agreed to hold the fifth round of the talks in November.\nThe envoy of the North said last month that it would give up its weapons.';

describe('the languages of a text', () => {
  test.each([
    [CHINESE, false],
    [ENGLISH, false],
    [`${CHINESE}\n${ENGLISH}`, true],
    [`${ENGLISH}\n\n${CHINESE}`, true],
    [`${CHINESE}\nJoint Statement of the Fourth Round`, false],
    [`${CHINESE.repeat(12)}\nAbstract\n${ENGLISH.split('\n')[0]}\n${ENGLISH.split('\n')[1]}`, false],
    ['', false],
  ])('%#', (text, both) => {
    expect(isInBoth(text)).toBe(both);
  });

  test.each([
    ['六方會談', 'han'],
    ['IAEA 與北韓', 'han'],
    ['the six parties (六方)', 'latin'],
    ['2005-09-19', null],
  ])('%s', (words, which) => {
    expect(whichOf(words)).toBe(which);
  });

  test('the lines of one keep their places', () => {
    expect(only('甲乙丙\nthe six\n丁', 'latin')).toBe('   \nthe six\n ');
    expect(only('甲乙丙\nthe six\n丁', 'han')).toBe('甲乙丙\n       \n丁');
  });
});

function ingested(text: string) {
  return ingest([asRead('a', text, [2005, 12, 20])], loadLexicon(), new Diagnostics());
}

test.each([
  ['Chinese first', `${CHINESE}\n${ENGLISH}`],
  ['English first', `${ENGLISH}\n${CHINESE}`],
])('each passage of a text in both is dated by the pack of its language: %s', (_, text) => {
  const dates = ingested(text).timexes.map((one) => [one.text, one.edtf]);
  expect(dates.toSorted()).toEqual(
    [
      ['2005年9月19日', '2005-09-19'],
      ['同年11月', '2005-11'],
      ['上個月', '2005-11'],
      ['September 19, 2005', '2005-09-19'],
      ['November', '2005-11'],
      ['last month', '2005-11'],
    ].toSorted(),
  );
});

test('its Chinese passages tell the events that they tell alone', () => {
  const told = (text: string) => ingested(text).mentions.map(({ edtf, quote }) => [edtf, quote]);
  const alone = told(CHINESE);
  expect(alone.length).toBeGreaterThan(0);
  expect(
    told(`${CHINESE}\n${ENGLISH}`).filter(([, quote]) => /\p{Script=Han}/u.test(quote as string)),
  ).toEqual(alone);
});
