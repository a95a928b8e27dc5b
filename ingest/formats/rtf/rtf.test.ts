import { expect, test } from 'vitest';
import { asRtf } from '../fixtures/as-rtf';
import { readWith, shown } from '../fixtures/shown';
import { partsOf } from '../fixtures/written';
import { RTF } from './rtf';

test('a running head is furniture', async () => {
  expect(shown(await readWith(RTF, asRtf(partsOf('文'))))).toEqual(['furniture: Draft', 'paragraph: 文']);
});

test.each<[what: string, body: string, lines: string[]]>([
  ['an end of a line in the file is none of the text', 'a\nb\\par c', ['paragraph: ab', 'paragraph: c']],
  [
    'what stands for a character of Unicode where there is none',
    "\\uc2\\u21271??\\u20140\\'3f\\'3f",
    ['paragraph: 北京'],
  ],
  ['a character beyond the first plane', '\\u-10179?\\u-8703?', ['paragraph: 😁']],
  ['a character of two bytes, half an escape and half text', "\\ansicpg950 \\'a5@", ['paragraph: 世']],
  ['marks', 'a\\emdash b\\~c\\{d\\}', ['paragraph: a—b\u00a0c{d}']],
  ['hidden and deleted words', 'a{\\v b}{\\deleted c}d', ['paragraph: ad']],
  [
    'of a field what it shows',
    '{\\field{\\*\\fldinst HYPERLINK "https://example.org"}{\\fldrslt a}}',
    ['paragraph: a'],
  ],
  ['groups that may be left out', 'a{\\*\\unknown b}c', ['paragraph: ac']],
  ['a picture', 'a{\\pict\\wmetafile8 0102}b', ['paragraph: ab']],
  ['raw bytes', 'a{\\pict\\bin5 }}}}}}b', ['paragraph: ab']],
  ['more raw bytes than there are', 'a\\bin999999999 b', ['paragraph: a']],
  ['an escape that is none', "a\\'zzb", ['paragraph: azzb']],
  ['the mark of an item where it has a number', '{\\listtext 1.\\tab}\\ls1 a', ['item: 1. a']],
  ['groups that nobody closes', '{{{a', ['paragraph: a']],
  ['groups that nobody opened', 'a}}}b', ['paragraph: a', 'paragraph: b']],
  ['zeros at the end', 'a}\u0000\u0000', ['paragraph: a']],
])('%s', async (_, body, lines) => {
  expect(shown(await readWith(RTF, `{\\rtf1\\ansi ${body}}`))).toEqual(lines);
});

test('tracked changes are told', async () => {
  expect((await readWith(RTF, '{\\rtf1 a{\\deleted b}}')).doubts).toMatchObject([
    { rule: 'rtf.tracked-changes' },
  ]);
});
