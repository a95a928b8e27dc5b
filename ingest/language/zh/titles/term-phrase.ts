import type { TitleText } from '../../../assemble/language';
import type { Lexicon } from '../../../knowledge/lexicon';
import { rowOf } from '../../../knowledge/row-of';
import { isPlural, plural, possessive } from '../../en/titles/grammar';
import { englishOf } from './names';
import { pattern } from './pattern';
import type { Rendered } from './phrase';
import { englishNumber } from './quantity';
import type { Token } from './tokens';

/** `對北韓的政策` is a policy towards North Korea, not its own. */
const TOWARDS = pattern('(?:對|對於)$');
const DIRECTED = /polic|sanction|embargo|aid|assistance|sales|suppl|attack|threat|attitude|war/;
const TOWARD: readonly (readonly [RegExp, string])[] = [
  [/sanctions|embargo/, 'on'],
  [/aid|assistance|sales|supplies/, 'to'],
  [/attack|threat|war/, 'against'],
];

/**
 * A noun with what stands before it: how many, whose, how strong.
 * @param tokens the words of the phrase, the noun last
 * @param own who is spoken of as "its"; '' for nobody
 */
export function termPhrase(
  row: { readonly en: string; readonly article: string },
  tokens: readonly Token[],
  own: string,
  source: TitleText,
  lexicon: Lexicon,
): Rendered {
  const before = tokens.slice(0, -1);
  const power = before.flatMap((token) =>
    token.kind === 'quantity' && token.quantity.kind === 'power' ? token.quantity : [],
  )[0];
  const noun = power ? `${englishNumber(power.value).replace(/ /g, '-')}-${power.unit} ${row.en}` : row.en;
  const counted = before
    .flatMap((token) => (token.kind === 'quantity' && token.quantity.kind !== 'power' ? token.quantity : []))
    .at(-1);
  const article = row.article === 'a' || row.article === 'an' ? articleOf(noun) : row.article;
  const owner = ownerOf(before, own, noun, source, lexicon);
  if (counted?.kind === 'measure' && article !== '' && article !== 'the')
    return {
      kind: 'thing',
      en: `${article} ${noun} of ${englishNumber(counted.value)} ${counted.unit.replace(/ \w+$/, '')}`,
    };
  if (counted?.kind === 'measure')
    return { kind: 'thing', en: `${englishNumber(counted.value)} ${counted.unit} ${noun}` };
  const amount = counted ? counting(counted.value, noun) : null;
  if (owner?.tail)
    return { kind: 'thing', en: `${amount ?? (article ? `${article} ${noun}` : noun)} ${owner.tail}` };
  if (owner) return { kind: 'thing', en: `${owner.head} ${counted && counted.value > 1 ? amount : noun}` };
  return { kind: 'thing', en: amount ?? (article ? `${article} ${noun}` : noun) };
}

function counting(value: number, noun: string): string {
  if (value === 1) return isPlural(noun) ? noun : `${articleOf(noun)} ${noun}`;
  return `${englishNumber(value)} ${plural(noun)}`;
}

function articleOf(noun: string): string {
  return /^(?:[aeiou]|8|11|18)/i.test(noun) && !/^(?:uni|use|euro|one)/i.test(noun) ? 'an' : 'a';
}

/** Whose the thing is: "its", "North Korea's", or behind it "of the six-party talks". */
function ownerOf(
  before: readonly Token[],
  own: string,
  noun: string,
  { form }: TitleText,
  lexicon: Lexicon,
): { readonly head: string; readonly tail?: string } | null {
  const owner = before.findLast(
    (token) =>
      (token.kind === 'name' && token.hit.kind !== 'office') ||
      (token.kind === 'light' && token.determiner !== ''),
  );
  if (!owner) return null;
  if (owner.kind === 'light')
    return { head: owner.determiner === 'its' && own === '' ? 'the' : owner.determiner };
  if (owner.kind !== 'name') return null;
  const name = owner.en ?? englishOf(owner.hit, form, lexicon);
  if (!name) return null;
  if (owner.hit.kind === 'treaty' || owner.hit.kind === 'conference') return { head: '', tail: `of ${name}` };
  if (owner.hit.kind === 'place')
    return { head: '', tail: `${/Peninsula|Strait|Sea/.test(name) ? 'on' : 'in'} ${name}` };
  if (DIRECTED.test(noun) && TOWARDS.test(form.slice(Math.max(0, owner.start - 2), owner.start)))
    return { head: '', tail: `${TOWARD.find(([nouns]) => nouns.test(noun))?.[1] ?? 'towards'} ${name}` };
  const state = rowOf(lexicon.countries, owner.hit.ids[0]);
  if (noun.includes(name) || (state && noun.includes(state.demonym))) return null;
  return { head: owner.hit.ids.length === 1 && owner.hit.ids[0] === own ? 'its' : possessive(name) };
}
