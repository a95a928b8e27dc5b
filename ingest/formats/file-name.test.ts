import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeName } from './file-name';

test.each([
  ['a.txt', 'a.txt'],
  ['會談 紀要.docx', '會談 紀要.docx'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\a\\b.txt', 'b.txt'],
  ['..', 'x'],
  ['', 'x'],
  [null, 'x'],
  ['a\u0000b\n.txt', 'ab.txt'],
  ['a\u202etxt.exe', 'atxt.exe'],
  ['.hidden', 'hidden'],
  [`${'會'.repeat(200)}.txt`, `${'會'.repeat(38)}.txt`],
])('%j becomes %j', (name, safe) => {
  expect(safeName(name, 'x')).toBe(safe);
});

test('no name leads elsewhere, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const safe = safeName(name, 'x');
      expect(safe).toMatch(/^[^./\\\p{Cc}][^/\\\p{Cc}]*$/u);
      expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(120);
    }),
  );
});
