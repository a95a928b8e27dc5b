import { isPlural, list, plural, possessive } from '../grammar';
import { englishNumber, type Quantity } from '../quantity';

/** A noun phrase in English. */
export interface Noun {
  readonly en: string;
  readonly kind: 'actor' | 'thing' | 'place' | 'treaty' | 'conference';
  readonly isMany: boolean;
  readonly isPerson?: boolean;
  /** Of a state: North Korean. */
  readonly demonym?: string;
}

/** What stands before a noun. */
export interface Before {
  readonly determiner: string;
  readonly quantity: Quantity | null;
  readonly adjectives: readonly string[];
  /** Whose it is, and whether 對 makes it the one that the thing is directed at. */
  readonly owner: Noun | null;
  readonly towards: Noun | null;
  /** What a relative clause says, as it stands behind the noun. */
  readonly relative: string;
}

export const NOTHING_BEFORE: Before = {
  determiner: '',
  quantity: null,
  adjectives: [],
  owner: null,
  towards: null,
  relative: '',
};

/** Which preposition joins a noun to the one at whom it is directed. */
const TOWARDS: readonly (readonly [RegExp, string])[] = [
  [/sanction|embargo|attack|raid|strike|pressure|restriction|ban|tax|tariff|position|blockade|view/, 'on'],
  [/aid|assistance|sales|suppl|threat|access|commitment|promise|pledge|offer|export|answer|reply|opposition|loan/, 'to'],
  [/support|demand|responsib|respect|sympathy/, 'for'],
  [/war|aggression|accusation|charge|protest|action|operation|crime/, 'against'],
  [/concern|doubt|worr|misgiving|fear/, 'about'],
  [/trust|confidence|interest|intervention|interference|investment/, 'in'],
  [/dissatisf|anger/, 'with'],
  [/polic|attitude|stance|strategy|hostility|line|approach/, 'towards'],
  [/control|invasion|occupation|recognition|criticism|condemnation|use|abduction|inspection|verification/, 'of'],
];

/** The preposition of a noun for what 對 puts before it: sanctions on, aid to, policy towards; null for a noun that takes none. */
export function towards(noun: string): string | null {
  return TOWARDS.find(([nouns]) => nouns.test(noun))?.[1] ?? null;
}

/** A noun with what stands before it: `three light-water reactors`, `North Korea's nuclear facilities`, `sanctions on Iran`. */
export function nounOf(
  { en, article }: { readonly en: string; readonly article: string },
  { determiner, quantity, adjectives, owner, towards: target, relative }: Before,
): Noun | null {
  const preposition = target && towards(en);
  if (target && preposition === null) return null;
  const power =
    quantity?.kind === 'power' ? [`${englishNumber(quantity.value).replace(/ /g, '-')}-${quantity.unit}`] : [];
  const core = [...adjectives.filter((one) => !en.startsWith(one)), ...power, en].join(' ');
  const tail = [target && `${preposition} ${target.en}`, owner && ofOwner(owner, core), relative]
    .filter((one) => one !== null && one !== '')
    .join(' ');
  const counted = quantity && quantity.kind !== 'power' ? quantity : null;
  const told = withCount(core, article, counted, determiner, owner, target !== null || relative !== '');
  const isMany = counted ? counted.kind === 'measure' || counted.value > 1 || isPlural(core) : isPlural(core);
  return { en: tail === '' ? told : `${told} ${tail}`, kind: 'thing', isMany };
}

function withCount(
  core: string,
  article: string,
  counted: Quantity | null,
  determiner: string,
  owner: Noun | null,
  isTold: boolean,
): string {
  const whose = owner && !isBehind(owner, core) ? possessive(owner.en) : determiner;
  if (counted?.kind === 'measure') return `${whose === '' ? '' : `${whose} `}${englishNumber(counted.value)} ${counted.unit} ${core}`;
  if (counted) {
    const many = counted.value === 1 || isPlural(core) ? core : plural(core);
    if (counted.value === 1 && whose === '') return isPlural(core) ? core : `${articleOf(core)} ${core}`;
    return [whose, counted.value === 1 ? '' : englishNumber(counted.value), many].filter(Boolean).join(' ');
  }
  if (whose !== '') return `${whose} ${core}`;
  if (article === '') return core;
  const isOf = owner !== null || isTold;
  return `${article === 'the' || (isOf && owner !== null) ? 'the' : articleOf(core)} ${core}`;
}

function articleOf(noun: string): string {
  return /^(?:[aeiou]|8|11|18)/i.test(noun) && !/^(?:uni|use|euro|one)/i.test(noun) ? 'an' : 'a';
}

/** Things, places and treaties stand behind: the facilities in Yongbyon, the text of the treaty. */
function isBehind({ kind, en }: Noun, core: string): boolean {
  return kind !== 'actor' || /\s(?:of|and)\s/.test(en) || / and /.test(core) || en.split(' ').length > 5;
}

function ofOwner(owner: Noun, core: string): string | null {
  if (!isBehind(owner, core)) return null;
  if (owner.kind === 'place') return `${/Peninsula|Strait|Sea|border/.test(owner.en) ? 'on' : 'in'} ${owner.en}`;
  return `of ${owner.en}`;
}

/** Nouns joined by 和 or 、. */
export function joinedNouns(nouns: readonly Noun[]): Noun {
  const [first] = nouns as readonly [Noun];
  if (nouns.length === 1) return first;
  return { en: list(nouns.map(({ en }) => en)), kind: first.kind, isMany: true };
}
