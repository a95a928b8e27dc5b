import { expect, test } from 'vitest';
import { isoDay } from '@/lib/time/day';
import { recognise } from '../../language/zh/dates/recognise';
import { WRITING } from '../../language/zh/dates/writing/writing';
import { subjectYear } from './subject-year';

function boundsOf(text: string): (string | null)[] | null {
  const [year, day] = recognise(text);
  const found = day && subjectYear('a', text, year ?? null, day, WRITING);
  return found ? [found.from, found.to].map((one) => (one === null ? null : isoDay(one))) : null;
}

test.each([
  ['二○一二年總統大選，明天就要投票。', ['2011-12-31', '2012-12-30']],
  ['2008年北京奧運，今天開幕。', ['2008-01-01', '2008-12-31']],
  ['2004年东盟峰会，昨天在万象闭幕。', ['2004-01-02', '2005-01-01']],
])('%s', (text, bounds) => expect(boundsOf(text)).toEqual(bounds));

test.each([
  ['二○○四年簽署的協定，明天失效。', 'what was done in a year'],
  ['2004年2月的會談，今天開幕。', 'a month'],
  ['1998年核試之後，今天又見緊張。', 'what came after it'],
  ['2008年北京奧運，八月八號開幕。', 'a day that does not count from the writer'],
])('%s sets none: %s', (text) => expect(boundsOf(text)).toBeNull());
