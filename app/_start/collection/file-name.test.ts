import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameFor, freeName } from './file-name';

describe('the name under which a file is kept', () => {
  test.each([
    ['六方會談.txt', '六方會談.txt'],
    ['a b.txt', 'a b.txt'],
    ['../x', 'x'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\papers\\talks.txt', 'talks.txt'],
    ['..', 'document'],
    ['.hidden.txt', 'hidden.txt'],
    ['.txt', 'txt'],
    ['', 'document'],
    ['a\u0000b\u0007.txt', 'a_b_.txt'],
    ['fdp\u202etxt.exe', 'fdp_txt.exe'],
    ['what? "this": <1|2>*.txt', 'what_ _this__ _1_2__.txt'],
    ['CON.txt', '_CON.txt'],
    ['lpt1', '_lpt1'],
    ['console.txt', 'console.txt'],
    ['sources.json', '_sources.json'],
    ['Merging.TSV', '_Merging.TSV'],
    ['a.txt. ', 'a.txt'],
    ['~a.txt', 'a.txt'],
    ['e\u0301.txt', 'é.txt'],
  ])('%j -> %j', (given, kept) => expect(fileNameFor(given)).toBe(kept));

  test('a name of 255 bytes is cut between characters and keeps its ending', () => {
    const kept = fileNameFor(`${'會'.repeat(84)}.txt`);
    expect(kept).toMatch(/^會{65}\.txt$/);
    expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(200);
  });

  test('whatever it was called, it stays in the folder, is not hidden and does not change again', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'./\\~ _aA:') })),
        (given) => {
          const kept = fileNameFor(given);
          expect(kept).not.toMatch(/^\.|[/\\\p{Cc}]|^$/u);
          expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(201);
          expect(fileNameFor(kept)).toBe(kept);
        },
      ),
    );
  });
});

test.each([
  ['a.txt', [], 'a.txt'],
  ['a.txt', ['b.txt'], 'a.txt'],
  ['a.txt', ['A.TXT'], 'a (2).txt'],
  ['a.txt', ['a.txt', 'a (2).txt'], 'a (3).txt'],
])('%s beside %j is %s', (name, others, free) => expect(freeName(name, others)).toBe(free));
