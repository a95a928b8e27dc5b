import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FirstUnitsOfAll, firstUnits, mayBegin } from './first-units';

const shown = (expression: RegExp): string | null => {
  const units = firstUnits(expression);
  return units && [...units].map((unit) => String.fromCharCode(unit)).join('');
};

const EXPRESSIONS: readonly (readonly [RegExp, string | null, string])[] = [
  [/^ab/, 'a', 'a word'],
  [/^(?:ab|cd)e/, 'ac', 'one of several'],
  [/^(?:a|b)?c/, 'abc', 'what may be missing'],
  [/^a{0,2}b/, 'ab', 'what may be missing, counted'],
  [/^a{2}b/, 'a', 'what must stand'],
  [/^[a-c]x|^d/, 'abcd', 'a class, and one more way'],
  [/^\d年/, '0123456789', 'digits'],
  [/^(?!ab)a/, 'a', 'what only looks ahead takes nothing'],
  [/^(?<=x)(?:在|於)/, '在於', 'what only looks back takes nothing'],
  [/^\(a/, '(', 'a sign that is escaped'],
  [/^[^a]b/, null, 'all but one'],
  [/^.a/, null, 'any'],
  [/^a?/, null, 'an empty match'],
  [/^(?:a|$)/, null, 'an empty match at the end'],
  [/^\p{Script=Han}/u, null, 'a class of characters'],
  [/^a/i, null, 'capitals and small letters'],
  [/^(?:(?:a|[bc]d)(?=x)|e+?)f/, 'abce', 'groups in groups'],
];

test.each(EXPRESSIONS)('%s begins with %s: %s', (expression, units) => {
  expect(shown(expression)).toBe(units);
});

test('a match of any of some expressions begins as a match of one of them', () => {
  const expression = fc.constantFrom(...EXPRESSIONS.map(([one]) => one));
  fc.assert(
    fc.property(fc.array(expression, { maxLength: 4 }), fc.constantFrom(...'abcdex在1('), (some, sign) => {
      const unit = sign.charCodeAt(0);
      expect(new FirstUnitsOfAll(some).has(unit)).toBe(some.some((one) => mayBegin(one, unit)));
    }),
  );
});

test('what matches begins with one of the units', () => {
  const part: fc.Memo<string> = fc.memo((depth) =>
    depth <= 1
      ? fc.constantFrom('a', 'b', '[ab]', '[^a]', '\\d', '.', '(?=b)', '(?!a)', '$')
      : fc.oneof(
          part(),
          fc.tuple(part(), part()).map(([one, other]) => `${one}${other}`),
          fc.tuple(part(), part()).map(([one, other]) => `(?:${one}|${other})`),
          fc
            .tuple(part(), fc.constantFrom('?', '*', '+', '{0,1}', '{2}'))
            .map(([one, many]) => `(?:${one})${many}`),
        ),
  );
  fc.assert(
    fc.property(
      part(4),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 4 }),
      (source, text) => {
        const expression = new RegExp(`^(?:${source})`);
        const units = firstUnits(expression);
        const first = text.charCodeAt(0);
        if (text !== '') expect(mayBegin(expression, first)).toBe(units === null || units.has(first));
        if (units === null || units.has(text.charCodeAt(0))) return;
        expect(expression.test(text)).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});
