import { expect, test } from 'vitest';
import { describeFault, overlongLine, textFaults } from './text-faults';

test.each([
  ['nul', '一\n二三\0四', { line: 2, column: 3, count: 1, span: { start: 4, end: 5 } }],
  ['nul', '\0\0', { line: 1, column: 1, count: 2 }],
  ['control', 'a\x07', { line: 1, column: 2 }],
  ['replacement', '一\r\n二\uFFFD', { line: 2, column: 2 }],
  ['lone-surrogate', '\u{20000}\ud842x', { line: 1, column: 2, span: { start: 2, end: 3 } }],
  ['private-use', '\r\ue000', { line: 2, column: 1 }],
  ['unassigned', '一\u0378', { line: 1, column: 2 }],
])('%s: %j', (rule, text, place) => {
  expect(textFaults(text)).toMatchObject([{ rule, ...place }]);
});

test.each(['一\r\n二\r三\t四\f五', '\u{20547}嘅①€', ''])('%j has no fault', (text) => {
  expect(textFaults(text)).toEqual([]);
});

test('a fault is told with its place, its code point and how often it comes', () => {
  const [fault] = textFaults('北\0韓\0');
  expect(fault && describeFault(fault)).toMatch(/^line 1, column 2: U\+0000 .*1 more/);
});

test('only a line longer than any writer’s is too long', () => {
  expect(overlongLine(`短\n${'長'.repeat(1_000_001)}`)).toEqual({ line: 2, length: 1_000_001 });
  expect(overlongLine(`${'長'.repeat(1_000_000)}\n短`)).toBeNull();
});
