import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf, endingOf } from './cut';

describe('a text that is cut to some room', () => {
  test.each([
    ['六方會談在北京舉行', 4, '六方會談', '北京舉行'],
    // Two letters or figures take the room of one character; a blank at the cut is dropped.
    ['The talks ended in Beijing', 5, 'The talks', 'in Beijing'],
    ['於2005年7月舉行', 5, '於2005年7', '年7月舉行'],
    ['The talks', 9, 'The talks', 'The talks'],
    // What is longer than the room by itself is parted.
    ['denuclearization', 4, 'denuclea', 'rization'],
    ['', 3, '', ''],
  ])('%j within %d', (text, room, beginning, ending) => {
    expect(beginningOf(text, room)).toBe(beginning);
    expect(endingOf(text, room)).toBe(ending);
  });

  test('is a part of it, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, room) => {
        expect(text.startsWith(beginningOf(text, room))).toBe(true);
        expect(text.endsWith(endingOf(text, room))).toBe(true);
        // UTF-8 has no half characters: they would come back as U+FFFD.
        for (const cut of [beginningOf(text, room), endingOf(text, room)])
          expect(Buffer.from(cut).toString()).toBe(cut);
      }),
    );
  });
});
