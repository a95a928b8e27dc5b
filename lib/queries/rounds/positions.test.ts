import { describe, expect, test } from 'vitest';
import { joinContinued, wordsOf } from './continued';
import type { LineView } from './view';

describe('joinContinued', () => {
  const cell = (text: string, column = '一輪', fromTable = true): LineView => {
    const locator = { section: [], page: null, paragraph: null, row: '甲國', column, footnote: null };
    const rest = {
      titleZh: '',
      titleEn: '',
      type: 'statement',
      status: null,
      eventId: null,
      start: 0,
      href: text,
    } as const;
    const document = { id: 'd', title: 'd' };
    return { ...rest, id: text, text, document, locator, isMachineRead: false, fromTable, continued: [] };
  };
  test.each([
    [[cell('主張先談並開'), cell('始撤軍。')], ['主張先談並開始撤軍。']],
    [
      [cell('主張先談。'), cell('再撤軍。')],
      ['主張先談。', '再撤軍。'],
    ],
    [
      [cell('主張先談並開'), cell('2.撤軍。')],
      ['主張先談並開', '2.撤軍。'],
    ],
    [
      [cell('主張先談並開'), cell('三、撤軍。')],
      ['主張先談並開', '三、撤軍。'],
    ],
    [
      [cell('主張先談並開'), cell('別的。', '二輪'), cell('始撤軍。')],
      ['主張先談並開始撤軍。', '別的。'],
    ],
    [
      [cell('主張先談並開', '一輪', false), cell('始撤軍。', '一輪', false)],
      ['主張先談並開', '始撤軍。'],
    ],
  ])('%#', (lines, texts) => expect(joinContinued(lines).map(wordsOf)).toEqual(texts));
});
