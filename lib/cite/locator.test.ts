import { expect, test } from 'vitest';
import type { Locator } from '@/lib/schema/knowledge-base';
import { passageLocator } from './locator';

const NOWHERE: Locator = {
  section: [],
  page: null,
  paragraph: null,
  row: null,
  column: null,
  footnote: null,
};

test.each<readonly [Partial<Locator>, string, string]>([
  [{ section: ['貳、危機之始'], paragraph: 3 }, 'sec. 貳, para. 3', '貳，第3段'],
  [
    { section: ['貳、危機之始', '一、背景', '（三）制裁'], page: '5' },
    'p. 5, sec. 貳.一（三）',
    '頁5，貳、一（三）',
  ],
  [{ section: ['2.1 Method'], paragraph: 12 }, 'sec. 2.1, para. 12', '第2.1節，第12段'],
  [{ section: ['結論'] }, 'sec. “結論”', '「結論」'],
  [{ section: ['肆、立場', '結語'] }, 'sec. 肆, “結語”', '肆，「結語」'],
  [{ row: '美國', column: '第一輪' }, 'row “美國”, col. “第一輪”', '「美國」列，「第一輪」欄'],
  [{ row: '2', column: '4' }, 'row 2, col. 4', '第2列，第4欄'],
  [{ page: '7', footnote: '12' }, 'p. 7, n. 12', '頁7，註12'],
  [{ page: 'xiv', paragraph: 2 }, 'p. xiv, para. 2', '頁xiv，第2段'],
  [{ page: '7–8', paragraph: 2 }, 'pp. 7–8, para. 2', '頁7–8，第2段'],
  [{}, '', ''],
])('%j', (part, en, zh) => {
  expect(passageLocator({ ...NOWHERE, ...part }, 'en')).toBe(en);
  expect(passageLocator({ ...NOWHERE, ...part }, 'zh-Hant')).toBe(zh);
});
