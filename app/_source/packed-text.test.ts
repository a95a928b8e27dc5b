import { expect, test } from 'vitest';
import type { PlacedSegment } from '@/lib/queries/marked-text';
import type { TextBlock } from '@/lib/queries/source-view';
import { packBlocks } from './packed-text';

const LOCATOR = { section: [], page: null, paragraph: null, row: null, column: null, footnote: null };

function block(id: string, segments: PlacedSegment[], footnote: string | null = null): TextBlock {
  const kind = footnote === null ? 'paragraph' : 'footnote';
  return { id, kind, level: 0, locator: { ...LOCATOR, footnote }, segments, notes: [], names: 0 };
}
const stretch = (text: string, start: number, ...marks: string[]): PlacedSegment => ({
  text,
  marks,
  at: [text.length, start],
});

test('marks become looks; the linked words begin once', () => {
  const blocks = [
    block('a', [stretch('某國', 0), stretch('簽署', 2, 'm1'), stretch('協定', 4, 'm1', 'target')]),
    block('b', [stretch('會談', 9, 'target'), stretch('失敗', 11, 'found')]),
  ];
  const packed = packBlocks({ blocks, eventOfMention: { m1: 'e1' } }, 'en');
  expect(packed.map((one) => one.kind !== 'table' && one.text)).toEqual([
    [
      ['某國', '2 0'],
      ['簽署', '2 2', 'mention', 'e1'],
      ['協定', '2 4', 'first', 'e1'],
    ],
    [
      ['會談', '2 9', 'target'],
      ['失敗', '2 11', 'found'],
    ],
  ]);
});

test('a footnote stands beside the block that calls it, and its call in the text; others stay', () => {
  const blocks = [
    block('a', [stretch('談判失', 0), stretch('敗', 3, 'm1', 'note:2')]),
    block('n1', [stretch('某書', 9)], '1'),
    block('n2', [stretch('他書', 12)], '2'),
  ];
  const packed = packBlocks({ blocks, eventOfMention: { m1: 'e1' } }, 'en');
  expect(packed.map(({ id, footnotes }) => [id, footnotes.map((footnote) => footnote.id)])).toEqual([
    ['a', ['n2']],
    ['n1', []],
  ]);
  expect(packed[0]?.kind !== 'table' && packed[0]?.text).toEqual([
    ['談判失', '3 0'],
    ['敗', '1 3', 'mention', 'e1'],
    ['2', '', 'call'],
  ]);
});
