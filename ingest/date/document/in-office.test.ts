import { describe, expect, test } from 'vitest';
import { foldedText } from '@/lib/text/folded-text';
import { isoDay } from '@/lib/time/day';
import { loadLexicon } from '../../knowledge/load';
import { DATING } from '../../language/zh/dates/dating';
import { recognise } from '../../language/zh/dates/recognise';
import { NAMING } from '../../language/zh/names/naming';
import { gazetteerOf } from '../../names/gazetteer';
import { namesIn } from '../../names/names';
import { termsIn } from '../../names/terms';
import { inOffice } from './in-office';

const gazetteer = gazetteerOf(loadLexicon(), NAMING);

function bounds(text: string): (string | null)[] {
  const form = foldedText(text);
  const terms = termsIn(form, namesIn(text, form, gazetteer, NAMING), gazetteer.terms, NAMING);
  const found = inOffice('a', text, terms, recognise(text), DATING.writing);
  return [
    found.find(({ from }) => from !== null)?.from ?? null,
    found.find(({ to }) => to !== null)?.to ?? null,
  ].map((day) => (day === null ? null : isoDay(day)));
}

describe('the years in which those named were in office', () => {
  test.each([
    ['美國總統歐巴馬和英國首相布朗星期四會談。', ['2009-01-01', '2010-12-31']],
    ['南韓總統盧武鉉今天抵達平壤。', ['2003-01-01', '2008-12-31']],
  ])('%s is of %j', (text, years) => {
    expect(bounds(text)).toEqual(years);
  });

  test.each([
    ['美國前總統卡特今天抵達平壤。', 'no longer in office'],
    ['歐巴馬今天發表演說。', 'called by the name alone'],
    ['一九九四年，美國總統柯林頓同意。', 'of a year of the past'],
    ['美國總統杜魯門與美國總統歐巴馬', 'never in office at one time'],
  ])('%s says nothing: %s', (text) => {
    expect(bounds(text)).toEqual([null, null]);
  });
});
