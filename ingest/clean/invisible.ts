import type { Edit } from '@/lib/text/offset-map';

/** Control characters, soft hyphens, zero-width characters, marks of direction, variation selectors, byte order marks within a text. */
const INVISIBLE =
  /[^\P{Cc}\t\n]+|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|\p{Variation_Selector}+/gu;

/** Takes out what no reader sees and what would part a word in two. Example: a NUL byte in `北\0韓`. Counter-example: a blank. */
export function invisibleEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let match = INVISIBLE.exec(text); match; match = INVISIBLE.exec(text))
    edits.push({
      span: { start: match.index, end: match.index + match[0].length },
      put: '',
      rule: 'invisible',
    });
  return edits;
}
