import { expect, it } from 'vitest';
import { values } from './fixture';

it.each([
  ['2007年中秋節前夕，大使返國', '2007-09-24', 'a feast'],
  ['2001年9月11日的前夕，指揮官遇刺', '2001-09-10', 'a day'],
  ['2008年11月27日（感恩節）前夕，撤僑', '2008-11-26', 'a day that is named in brackets'],
  ['2004年復活節週末前夕，部隊移防', '2004-04-10', 'the days of a feast'],
  ['2008年9月30日國慶前夕，總統致詞', '2008-09-30', 'the eve itself, by its date'],
  ['2005年9月前夕，雙方會面', '2005-09', 'a month, which has no eve'],
])('%s: %s, %s', (text, edtf) => {
  expect(values(text, null)[0]).toBe(edtf);
});
