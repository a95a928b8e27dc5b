import { expect, test } from 'vitest';
import { ingestText } from '../../fixtures/ingest-text';

function dateOfScript(rawText: string): string | null {
  return ingestText(rawText).documents[0]?.documentDate ?? null;
}

test.each([
  ['the news comes first', '六國2014年11月24日在維也納會談。美國國務卿表示，會談有進展。', '2014-11-24'],
  [
    'and looks back later',
    '六國2014年11月24日在維也納會談。美國表示滿意。協議是2013年11月24日簽的。',
    '2014-11-24',
  ],
  [
    'and ahead',
    '六國2014年11月24日在維也納會談。美國表示滿意。下一輪預定在2015年1月15日舉行。',
    '2014-11-24',
  ],
  ['a story told from its beginning', '1950年6月25日韓戰爆發。美國表示關切。1953年7月27日停戰。', null],
  ['a day further down', '三天前兩國宣布恢復會談。警方表示滿意。2008年11月26日也發生過攻擊。', null],
  ['nobody speaks', '1950年6月25日韓戰爆發。', null],
  ['a month is no day', '六國2014年11月在維也納會談。美國表示滿意。', null],
])('%s', (_, text, date) => {
  expect(dateOfScript(text)).toBe(date);
});
