import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '@/lib/schema/span';
import { FoundInTexts } from './found-in-texts';

/** Where each x stands with what follows it. */
function marks(form: string, { start, end }: Span) {
  const found: { span: Span }[] = [];
  for (let at = start; at < end; at += 1)
    if (form[at] === 'x') found.push({ span: { start: at, end: Math.min(form.length, at + 3) } });
  return found;
}

const text = fc.string({ unit: fc.constantFrom('x', '.', '…'), minLength: 1, maxLength: 1200 });
const questions = fc.array(fc.tuple(text, fc.nat(1200), fc.nat(60)), { minLength: 1, maxLength: 12 });

test('what is kept of texts is what a look at the place would find, in whatever order it is asked for', () => {
  fc.assert(
    fc.property(questions, (asked) => {
      const found = new FoundInTexts(marks);
      for (const [form, start, length] of [...asked, ...asked].reverse()) {
        const span = { start, end: Math.min(form.length, start + length) };
        expect(found.beginningIn(form, span)).toEqual(marks(form, span));
      }
    }),
  );
});

test('a stretch is looked through once', () => {
  const looked: Span[] = [];
  const found = new FoundInTexts((form, stretch) => {
    looked.push(stretch);
    return marks(form, stretch);
  });
  const form = '.x'.repeat(200);
  for (const other of [form, 'x', form]) found.beginningIn(other, { start: 0, end: other.length });
  expect(looked).toEqual([
    { start: 0, end: 256 },
    { start: 256, end: 400 },
    { start: 0, end: 1 },
  ]);
});
