import type { NameHit } from '@/lib/schema/annotation';
import { within } from '@/lib/text/within';

/** What a paper is called on second mention: the Framework, the Protocol. */
const SHORT =
  /\b[Tt]he\s(Framework|Agreement|Treaty|Protocol|Accords?|Convention|Pact|Declaration|Communiqu[eé])(?=[\s.,;:)]|['’]s|$)(?!\s(?:\p{Lu}|of\s|on\s|between\s|for\s|with\s))/gu;

/**
 * The names of a text with the treaties that it calls by the last word of their names: `the Framework` behind `the Agreed Framework`. Counter-examples: `the Treaty of Rome`, which is another; a
 * text that has named two that end so; `the framework`, in small letters.
 */
export function withShortTreaties(text: string, names: readonly NameHit[]): NameHit[] {
  const treaties = names.filter(({ kind }) => kind === 'treaty');
  const found: NameHit[] = [];
  for (const match of text.matchAll(SHORT)) {
    const word = match[1] as string;
    const end = match.index + match[0].length;
    const span = { start: end - word.length, end };
    const told = treaties.filter(
      (one) => one.span.end <= match.index && text.slice(one.span.start, one.span.end).endsWith(` ${word}`),
    );
    const [first] = told;
    const isOne = first && told.every(({ ids }) => ids[0] === first.ids[0]);
    const isNamed = within(names, span, (hit) => hit.span).length > 0;
    if (isOne && !isNamed) found.push({ ...first, span });
  }
  return found.length === 0 ? [...names] : [...names, ...found].sort((a, b) => a.span.start - b.span.start);
}
