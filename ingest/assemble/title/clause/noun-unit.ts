import type { Span } from '@/lib/schema/span';
import type { NameHit } from '@/lib/schema/annotation';
import type { Lexicon } from '../../../lexicon/lexicon';
import { rowOf } from '../../../lexicon/row-of';
import { isPlural, possessive } from '../grammar';
import { englishOf, placeNameOf } from '../names';
import { pattern } from '../pattern';
import { quantityAt } from '../quantity';
import { roundName } from '../round-phrase';
import { formerName } from '../tokens';
import { type Before, type Noun, NOTHING_BEFORE, nounOf } from './noun';
import { nounPhrases } from './noun-phrase';
import { pronounAt } from './pronoun';
import { after, once, type Parsed, type Reader, skip } from './reader';
import { relativeClauses } from './relative-clause';
import { wordsAt } from './words-at';

const OF = pattern('^[的之]');
const TOWARDS = pattern('^(?:對於|對|關於|有關|針對)');
const PLURAL_SIGN = pattern('^(?:們|等國家|等國|等)');
const BEHIND_NAME = pattern('^(?:方面|政府|當局|官方|代表團?|雙方|兩國|三國|三方|六國|各國|自己)');
const DEEPEST = 5;
/** Determiners and words of measure that a title can do without, or that make the noun definite. */
const DETERMINERS: readonly (readonly [RegExp, string])[] = [
  [pattern('^(?:該|這些|這個|這項|這次|這種|這一|此一|此項|此次|此種|上述|本次|本輪|這份|這(?!是|將)|那次|那項|有關|相關|所謂)的?'), 'the'],
  [pattern('^(?:自己的|本國的?|自身的?|其(?!中|他|餘|實))'), 'its'],
  [pattern('^(?:所有|一切|全部)的?'), 'all'],
  [pattern('^(?:任何)的?'), 'any'],
  [pattern('^(?:每)'), 'every'],
  [pattern('^(?:其他|其它|其餘)的?'), 'other'],
  [pattern('^(?:更多|多)的?'), 'more'],
  [pattern('^(?:多項|多種|多名|多個|多次|各種|各項|若干|許多|一些|一系列|眾多|部分|部份|少量|大量|大批|數個|數名|數項|多枚|數枚|數千名|幾枚)的?'), 'some'],
];

/** Single noun phrases that begin at a place, without those that 和 joins to them. */
export function nounUnits(reader: Reader, at: number): readonly Parsed<Noun>[] {
  return once(reader, 'noun-unit', at, () => [
    ...pronounAt(reader, skip(reader, at)),
    ...unitsFrom(reader, at, NOTHING_BEFORE, 0),
  ]);
}

function unitsFrom(reader: Reader, from: number, before: Before, depth: number): Parsed<Noun>[] {
  const at = skip(reader, from);
  if (depth > DEEPEST || at >= reader.limit) return [];
  const { source, words, limit } = reader;
  const more = (end: number, change: Partial<Before>): Parsed<Noun>[] =>
    unitsFrom(reader, end, { ...before, ...change }, depth + 1);
  const out: Parsed<Noun>[] = [];
  for (const { span, value } of words.terms.allAt(source.form, at, limit))
    if (!isTold(reader, span)) out.push(...nounFrom(reader, span.end, value, before, depth));
  for (const [form, determiner] of DETERMINERS) {
    const end = after(reader, at, form);
    if (end !== null) out.push(...more(end, determiner === 'some' ? { determiner: '' } : { determiner }));
  }
  const quantity = quantityAt(source.text, at);
  if (quantity && quantity.end <= limit) out.push(...more(after(reader, quantity.end, OF) ?? quantity.end, { quantity }));
  for (const { span, value } of wordsAt(reader, at, 'adjective')) {
    const adjectives = value.en === '' ? before.adjectives : [...before.adjectives, value.en];
    out.push(...more(after(reader, span.end, OF) ?? span.end, { adjectives }));
  }
  if (depth === 0 || before.owner === null) {
    const towards = after(reader, at, TOWARDS);
    for (const { end, value } of towards === null ? [] : nounPhrases(reader, towards))
      out.push(...more(after(reader, end, OF) ?? end, { towards: value }));
  }
  if (before.relative === '' && !reader.isPlain)
    for (const { end, value } of relativeClauses(reader, at)) out.push(...more(end, { relative: value }));
  const hit = source.names.find(({ span }) => span.start === at && span.end <= limit);
  if (hit) {
    const former = formerName(source, words, hit);
    const kind = hit.kind === 'treaty' || hit.kind === 'conference' || hit.kind === 'place' ? hit.kind : 'actor';
    const en = former ?? (hit.kind === 'seat' ? placeNameOf(hit, source.form, words.lexicon) : englishOf(hit, source.form, words.lexicon));
    if (en) out.push(...nameFrom(reader, hit.span.end, { en, kind, isMany: hit.ids.length > 1 || isPlural(en), isPerson: hit.kind === 'person', ...demonymOf(hit, words.lexicon) }, before, depth, hit.ids[0] ?? ''));
  }
  const round = source.rounds.find(({ span }) => span.start === at && span.end <= limit);
  const roundEn = round && round.round !== null ? roundName(round.conferenceId, round.round, words.lexicon) : null;
  if (round && roundEn) out.push({ end: round.span.end, value: { en: `the ${roundEn}`, kind: 'conference', isMany: false } });
  return out;
}

/** The event word is a verb, and no noun: 要求 in 美國要求. */
function isTold({ told }: Reader, { start, end }: Span): boolean {
  return told !== null && start === told.start && end <= told.end;
}

/** A noun as the head, as what stands before another (飛彈技術), or as that of which another is (飛彈的技術). */
function nounFrom(
  reader: Reader,
  end: number,
  row: { readonly en: string; readonly article: string },
  before: Before,
  depth: number,
): Parsed<Noun>[] {
  const noun = nounOf(row, before);
  if (!noun) return [];
  const many = after(reader, end, PLURAL_SIGN);
  const out: Parsed<Noun>[] = [{ end, value: noun }, ...(many === null ? [] : [{ end: many, value: noun }])];
  const of = after(reader, end, OF);
  if (of !== null) out.push(...unitsFrom(reader, of, { ...NOTHING_BEFORE, owner: noun }, depth + 1));
  if (row.article === '' || !/ /.test(row.en)) {
    const first = isPlural(row.en) && !/(?:arms|sanctions|sales)$/.test(row.en) ? row.en.replace(/s$/, '') : row.en;
    out.push(...unitsFrom(reader, end, { ...before, adjectives: [...before.adjectives, first] }, depth + 2));
  }
  return out;
}

/** A name as the head, or as the one whose the next noun is; an office behind a state's name belongs to the person behind it, or stands for him. */
function nameFrom(
  reader: Reader,
  end: number,
  name: Noun,
  before: Before,
  depth: number,
  id: string,
): Parsed<Noun>[] {
  const isBare = before.quantity === null && before.adjectives.length === 0 && before.owner === null;
  const rest = after(reader, end, BEHIND_NAME) ?? end;
  const many = after(reader, rest, PLURAL_SIGN);
  const owned = before.owner?.demonym && !name.isPerson && !name.demonym ? `the ${before.owner.demonym} ${name.en.replace(/^the /, '')}` : null;
  const out: Parsed<Noun>[] = [];
  if (isBare) out.push({ end: rest, value: name });
  else if (owned && before.adjectives.length === 0 && before.quantity === null) out.push({ end: rest, value: { ...name, en: owned } });
  if (isBare && many !== null) out.push({ end: many, value: name });
  if (isBare) {
    const of = after(reader, rest, OF) ?? rest;
    out.push(...unitsFrom(reader, of, { ...NOTHING_BEFORE, owner: name }, depth + 1));
    out.push(...officeFrom(reader, rest, name, id));
    out.push(...jointly(reader, rest, name, depth));
  }
  const country = rowOf(reader.words.lexicon.countries, id);
  if (!isBare && country && before.owner === null)
    out.push(...unitsFrom(reader, end, { ...before, adjectives: [...before.adjectives, country.demonym] }, depth + 1));
  return out;
}

const AND = pattern('^(?:、|和|與|及)');

/** `日本與北韓紅十字會`: two states whose the next noun is. */
function jointly(reader: Reader, end: number, first: Noun, depth: number): Parsed<Noun>[] {
  const and = after(reader, end, AND);
  const at = and === null || !first.demonym ? null : skip(reader, and);
  const hit = reader.source.names.find(({ kind, span }) => kind === 'state' && span.start === at && span.end <= reader.limit);
  const { demonym } = hit ? demonymOf(hit, reader.words.lexicon) : {};
  const en = hit && englishOf(hit, reader.source.form, reader.words.lexicon);
  if (!hit || !demonym || !en) return [];
  const owner: Noun = { en: `${first.en} and ${en}`, kind: 'actor', isMany: true, demonym: `${first.demonym} and ${demonym}` };
  return unitsFrom(reader, after(reader, hit.span.end, OF) ?? hit.span.end, { ...NOTHING_BEFORE, owner }, depth + 1);
}

const OFFICE_LEAD = pattern('^[^，。、；：的]{0,14}?');

/** `美國國務卿萊斯` is Condoleezza Rice, `美國國務卿` the American secretary of state. */
function officeFrom(reader: Reader, at: number, of: Noun, id: string): Parsed<Noun>[] {
  const { source, words, limit } = reader;
  const from = skip(reader, at);
  const out: Parsed<Noun>[] = [];
  const person = source.names.find(({ kind, span }) => kind === 'person' && span.start >= from && span.start <= from + 16);
  if (person) {
    const between = source.form.slice(from, person.span.start);
    const lead = OFFICE_LEAD.exec(between)?.[0].length ?? 0;
    const isOffice = between === '' || source.names.some(({ kind, span }) => kind === 'office' && span.end <= person.span.start && span.start >= from);
    const en = englishOf(person, source.form, words.lexicon);
    if (lead >= 0 && isOffice && en && !/[，。；：的]/.test(between)) out.push({ end: person.span.end, value: { en, kind: 'actor', isMany: false, isPerson: true } });
  }
  if (of.isPerson) return out;
  const office = words.offices.at(source.form, from, limit);
  const demonym = rowOf(words.lexicon.countries, id)?.demonym;
  if (office && office.value.en !== '') {
    const en = demonym ? `the ${demonym} ${office.value.en}` : `${possessive(of.en)} ${office.value.en}`;
    out.push({ end: office.span.end, value: { en, kind: 'actor', isMany: false } });
  }
  return out;
}

function demonymOf({ kind, ids }: NameHit, lexicon: Lexicon): { demonym?: string } {
  const demonym = kind === 'state' && ids.length === 1 ? rowOf(lexicon.countries, ids[0])?.demonym : undefined;
  return demonym ? { demonym } : {};
}
