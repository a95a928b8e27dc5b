import { englishNumber, type Quantity } from '../../zh/titles/quantity';
import { isPlural, list, plural, possessive } from './grammar';

/** A noun phrase in English. */
export interface Noun {
  readonly en: string;
  readonly kind: 'actor' | 'thing' | 'place' | 'treaty' | 'conference';
  readonly isMany: boolean;
  readonly isPerson?: boolean;
  /** What is done: reducing arms. */
  readonly isDoing?: boolean;
  /** Of a state: North Korean. */
  readonly demonym?: string;
}

export interface Relative {
  readonly en: string;
  readonly infinitive: string | null;
  /** That something is so, for news of it. */
  readonly that: string | null;
}

/** What stands before a noun. */
export interface Before {
  readonly determiner: string;
  /** A name directly before, without 的. */
  readonly isLoose: boolean;
  /** 多名, 所有: more than one. */
  readonly isMany: boolean;
  readonly quantity: Quantity | null;
  readonly adjectives: readonly string[];
  /** Whose it is, and whether 對 makes it the one that the thing is directed at. */
  readonly owner: Noun | null;
  readonly towards: Noun | null;
  /** What a relative clause says, as it stands behind the noun: developing arms, or for a plan to develop arms. */
  readonly relative: Relative | null;
}

export const NOTHING_BEFORE: Before = {
  determiner: '',
  isLoose: false,
  isMany: false,
  quantity: null,
  adjectives: [],
  owner: null,
  towards: null,
  relative: null,
};

/** Which preposition joins a noun to the one at whom it is directed. */
const TOWARDS: readonly (readonly [RegExp, string])[] = [
  [
    /\bsanction|\bembargo|attack|raid|strike|pressure|restriction|ban|tax|tariff|position|blockade|view/,
    'on',
  ],
  [
    /\baid|assistance|sales|suppl|threat|access|commitment|promise|pledge|offer|export|answer|reply|opposition|loan/,
    'to',
  ],
  [/support|demand|responsib|respect|sympathy/, 'for'],
  [/war|aggression|accusation|charge|protest|\baction|\boperation|crime/, 'against'],
  [/concern|doubt|worr|misgiving|fear/, 'about'],
  [/trust|confidence|interest|intervention|interference|investment/, 'in'],
  [/dissatisf|anger/, 'with'],
  [/assessment|evaluation|understanding/, 'of'],
  [/cooperation|trade|contact/, 'with'],
  [/polic|attitude|stance|strategy|hostility|line|approach/, 'towards'],
  [
    /control|invasion|occupation|recognition|criticism|condemnation|use|abduction|inspection|verification/,
    'of',
  ],
];

/** The preposition of a noun for what 對 puts before it: sanctions on, aid to, policy towards; null for a noun that takes none. */
export function towards(noun: string): string | null {
  return TOWARDS.find(([nouns]) => nouns.test(noun))?.[1] ?? null;
}

/** Of whom and what a state's adjective is said, and not that they are the state's: Chinese troops. */
export const PEOPLE =
  /(?:troops|forces|army|navy|military|officials?|scientists?|technicians?|engineers?|ships?|vessels?|warships?|soldiers?|citizens?|nationals?|diplomats?|company|companies|airliner|fighters?|submarines?|agents|agencies|delegation|delegates?|team|journalists?|experts?|scholars?|defectors|nationals|hostages|lawmakers?|pilots?|aircraft|base|freighter|boats?|fleet|parliament|government|media|group|organisation|families|representatives?|minister|ambassador|police|bank|Senate|cabinet|people|public|personnel|inspectors|workers|women|students|crowds)$/;

/** A noun with what stands before it: `three light-water reactors`, `North Korea's nuclear facilities`, `sanctions on Iran`. */
export function nounOf(
  { en, article }: { readonly en: string; readonly article: string },
  { determiner, isMany: isSeveral, quantity, adjectives, owner: holder, towards: target, relative }: Before,
): Noun | null {
  if (CONTENT.test(en) && (holder?.kind === 'thing' || adjectives.length > 0)) return null;
  if (PEOPLE.test(en) && adjectives.includes('bilateral')) return null;
  const relativeWords = relative && relativeOf(relative, en);
  if (relative && relativeWords === null) return null;
  const preposition = target && towards(en);
  if (target && preposition === null) return null;
  const people = holder?.demonym && PEOPLE.test(en) ? [holder.demonym] : [];
  const isSame = holder?.kind === 'conference' && /talks/.test(en);
  const owner = people.length > 0 || isSame ? null : holder;
  const power =
    quantity?.kind === 'power'
      ? [`${englishNumber(quantity.value).replace(/ /g, '-')}-${quantity.unit}`]
      : [];
  const one = [...adjectives.filter((word) => !en.startsWith(word)), ...power, ...people, en].join(' ');
  const core = isSeveral && article !== '' && article !== 'the' ? plural(one) : one;
  const tail = [target && `${preposition} ${target.en}`, owner && ofOwner(owner, core), relativeWords]
    .filter((one) => one !== null && one !== '')
    .join(' ');
  const counted = quantity && quantity.kind !== 'power' ? quantity : null;
  const told = withCount(
    core,
    core === one ? article : '',
    counted,
    determiner,
    owner,
    target !== null || relative !== null,
  );
  const isPeople = isPlural(core) || /(?:personnel|people|police|staff)$/.test(core);
  const isMany = counted ? counted.kind === 'measure' || counted.value > 1 : isPeople;
  return { en: tail === '' ? told : `${told} ${tail}`, kind: 'thing', isMany };
}

/** A relative clause as the noun takes it; null for one that reads badly behind it. */
function relativeOf({ en, infinitive, that }: Relative, noun: string): string | null {
  if (that !== null) return CONTENT.test(noun) ? that : null;
  if (INTENDED.test(noun) && infinitive !== null) return infinitive;
  if (/^(?:being|not being) /.test(en)) return null;
  if (infinitive !== null && OF_DOING.test(noun)) return `of ${en}`;
  return en.replace(/^having (?!to )/, 'with ');
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
  if (counted?.kind === 'measure')
    return `${whose === '' ? '' : `${whose} `}${englishNumber(counted.value)} ${counted.unit} ${core}`;
  if (counted) {
    const many = counted.value === 1 ? singular(core) : isPlural(core) ? core : plural(core);
    if (counted.value === 1 && whose === '') return isPlural(many) ? many : `${articleOf(many)} ${many}`;
    return [whose, counted.value === 1 ? '' : englishNumber(counted.value), many].filter(Boolean).join(' ');
  }
  if (whose !== '') return `${whose} ${core}`;
  if (article === '') return core;
  const isOf = owner !== null || isTold;
  return `${article === 'the' || (isOf && owner !== null) ? 'the' : articleOf(core)} ${core}`;
}

const TALKS = /(?:talks|negotiations|dialogue|consultations|discussions|meeting)$/;
/** Nouns of which a clause says the content. */
const CONTENT = /(?:news|reports?|claim|rumour|possibility|fact)$/;
/** What is of doing something: evidence of developing arms. */
const OF_DOING =
  /(?:news|reports?|evidence|accusation|possibility|risk|danger|threat|idea|way|policy|purpose|focus|history|means|method|task|rumour|price)$/;
const BETWEEN =
  /(?:relations|talks|conflict|war|border|dispute|agreement|treaty|cooperation|trade|balance|tensions)$/;
/** What one has or makes to do something. */
const INTENDED =
  /(?:plan|decision|intention|attempt|right|ability|efforts?|willingness|commitment|promise|proposal|opportunity|ambition|freedom|motion|bill|order|call|idea)$/;

/** Of words that have one: missiles, inspectors; forces and sanctions stay. */
function singular(noun: string): string {
  return /(?:forces|sanctions|arms|sales|works|goods|news|talks|relations|troops|supplies)$/.test(noun)
    ? noun
    : noun
        .replace(/([^aeiou])ies$/, '$1y')
        .replace(/men$/, 'man')
        .replace(/([^s])s$/, '$1');
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
  if (owner.kind === 'thing' && TALKS.test(core)) return `on ${owner.en}`;
  if (owner.kind === 'place') return `${/Peninsula|border/.test(owner.en) ? 'on' : 'in'} ${owner.en}`;
  return `${owner.isMany && owner.kind === 'actor' && BETWEEN.test(core) ? 'between' : 'of'} ${owner.en}`;
}

/** Nouns joined by 和 or 、. */
export function joinedNouns(nouns: readonly Noun[]): Noun {
  const [first] = nouns as readonly [Noun];
  if (nouns.length === 1) return first;
  return { en: list(nouns.map(({ en }) => en)), kind: first.kind, isMany: true };
}
