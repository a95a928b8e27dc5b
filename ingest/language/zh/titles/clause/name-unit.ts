import type { NameHit } from '@/lib/schema/annotation';
import { indexOf } from '../../../../extract/participants/name-index';
import type { Lexicon } from '../../../../knowledge/lexicon';
import { rowOf } from '../../../../knowledge/row-of';
import { isPlural, list, named, plural, possessive } from '../../../en/titles/grammar';
import { type Before, NOTHING_BEFORE, type Noun } from '../../../en/titles/noun';
import { englishOf, placeNameOf } from '../names';
import { pattern } from '../pattern';
import { formerName } from '../tokens';
import { after, type Parsed, type Reader, skip } from './reader';

const OF = pattern('^[的之]');
const PLURAL_SIGN = pattern('^(?:們|等國家|等國|等)');
const WITHIN = pattern('^(?:{thereabouts}|一帶|周邊|國內)');
const BEHIND_NAME = pattern(
  '^(?:方面|政府|當局|官方|代表團?|{both-sides}|{three-sides}|六國|各國|自己|{thereabouts}|一帶|周邊)',
);

/** A name with what belongs to it: as the head, as the one whose the next noun is, or before an office and a person. */
export function nameHit(reader: Reader, hit: NameHit, before: Before, depth: number): Parsed<Noun>[] {
  const { source, words } = reader;
  const former = formerName(source, words, hit);
  const kind =
    hit.kind === 'treaty' || hit.kind === 'conference' || hit.kind === 'place' ? hit.kind : 'actor';
  const own = words.nouns.at(source.form, hit.span.start, hit.span.end);
  const organ =
    (hit.kind === 'organisation' || hit.kind === 'place') && own?.span.end === hit.span.end
      ? named(own.value)
      : null;
  // 西方國家 is a name of many, and a noun.
  const en =
    former ??
    organ ??
    (hit.kind === 'seat'
      ? placeNameOf(hit, source.form, words.lexicon)
      : englishOf(hit, source.form, words.lexicon));
  if (!en) return [];
  return nameFrom(
    reader,
    hit.span.end,
    {
      en,
      kind,
      isMany: hit.ids.length > 1 || isPlural(en),
      isPerson: hit.kind === 'person',
      ...(former === null
        ? demonymOf(hit, words.lexicon)
        : former === 'the Soviet Union'
          ? { demonym: 'Soviet' }
          : {}),
    },
    before,
    depth,
    hit.ids[0] ?? '',
  );
}

/** 布希總統, 葉爾欽總統: the office behind the person's name. */
function officeEnd({ source }: Reader, at: number): number | null {
  return (
    indexOf(source.names)
      .byStart.get(at)
      ?.find(({ kind }) => kind === 'office')?.span.end ?? null
  );
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
  const isBare =
    before.quantity === null && !before.isMany && before.adjectives.length === 0 && before.owner === null;
  const rest = (name.isPerson ? officeEnd(reader, end) : after(reader, end, BEHIND_NAME)) ?? end;
  // 古巴境內的基地 is a base in Cuba.
  const placed: Noun =
    after(reader, end, WITHIN) === null ? name : { en: name.en, kind: 'place', isMany: false };
  const many = after(reader, rest, PLURAL_SIGN);
  const owned =
    before.owner?.demonym && !name.isPerson && !name.demonym
      ? `the ${before.owner.demonym} ${name.en.replace(/^(?:the|an?) /, '')}`
      : null;
  const out: Parsed<Noun>[] = [];
  if (isBare) out.push({ end: rest, value: name });
  else if (name.kind === 'treaty' && before.owner !== null) out.push({ end: rest, value: name });
  else if (owned && before.adjectives.length === 0 && before.quantity === null)
    out.push({ end: rest, value: { ...name, en: owned } });
  if (isBare && many !== null) out.push({ end: many, value: name });
  if (isBare) {
    const of = after(reader, rest, OF);
    out.push(
      ...reader.grammar.unitsFrom(
        reader,
        of ?? rest,
        { ...NOTHING_BEFORE, isLoose: of === null && name.kind === 'actor', owner: placed },
        depth + 1,
      ),
    );
    out.push(...officeFrom(reader, rest, name, id));
    out.push(...jointly(reader, rest, name, depth));
  }
  const country = rowOf(reader.words.lexicon.countries, id);
  if (!isBare && country && before.owner === null)
    out.push(
      ...reader.grammar.unitsFrom(
        reader,
        end,
        { ...before, adjectives: [...before.adjectives, country.demonym] },
        depth + 1,
      ),
    );
  return out;
}

const AND = pattern('^(?:、|和|與|及)');
const MOST_STATES = 6;

/** `日本與北韓紅十字會`, `英國、法國和德國三國外長`: states whose the next noun or office is. */
function jointly(reader: Reader, end: number, first: Noun, depth: number): Parsed<Noun>[] {
  const states = [first];
  let at = end;
  while ((first.demonym || first.isPerson) && states.length < MOST_STATES) {
    const and = after(reader, at, AND);
    const from = and === null ? null : skip(reader, and);
    const here = from === null ? [] : (indexOf(reader.source.names).byStart.get(from) ?? []);
    const hit = here.find(
      ({ kind, span }) => kind === (first.isPerson ? 'person' : 'state') && span.end <= reader.limit,
    );
    const en = hit && englishOf(hit, reader.source.form, reader.words.lexicon);
    const { demonym } = hit ? demonymOf(hit, reader.words.lexicon) : {};
    if (!hit || !en || (!demonym && !first.isPerson)) break;
    states.push({ en, kind: 'actor', isMany: false, ...(demonym ? { demonym } : {}) });
    at = hit.span.end;
  }
  if (states.length < 2) return [];
  const counted = after(reader, at, BEHIND_NAME) ?? at;
  const en = list(states.map((one) => one.en));
  const owner: Noun = {
    en,
    kind: 'actor',
    isMany: true,
    ...(first.isPerson ? {} : { demonym: list(states.map(({ demonym = '' }) => demonym)) }),
  };
  const office = reader.words.offices.at(reader.source.form, skip(reader, counted), reader.limit);
  const officers: Parsed<Noun>[] = office
    ? [
        {
          end: office.span.end,
          value: { en: `the ${plural(office.value.en)} of ${en}`, kind: 'actor', isMany: true },
        },
      ]
    : [];
  return [
    ...officers,
    ...reader.grammar.unitsFrom(
      reader,
      after(reader, counted, OF) ?? counted,
      { ...NOTHING_BEFORE, owner },
      depth + 1,
    ),
  ];
}

const MOST_BETWEEN = 16;

/** The names that begin at a place, or a little behind it, in order. */
function namesFrom(names: readonly NameHit[], from: number): NameHit[] {
  const { byStart } = indexOf(names);
  const out: NameHit[] = [];
  for (let at = from; at <= from + MOST_BETWEEN; at += 1) out.push(...(byStart.get(at) ?? []));
  return out;
}

const OFFICE_LEAD = pattern('^[^，。、；：的]{0,14}?');

/** `美國國務卿萊斯` is Condoleezza Rice, `美國國務卿` the American secretary of state. */
function officeFrom(reader: Reader, at: number, of: Noun, id: string): Parsed<Noun>[] {
  if (of.isPerson) return [];
  const { source, words, limit } = reader;
  const from = skip(reader, at);
  const out: Parsed<Noun>[] = [];
  const person = namesFrom(source.names, from).find(({ kind }) => kind === 'person');
  if (person) {
    const between = source.form.slice(from, person.span.start);
    const lead = OFFICE_LEAD.exec(between)?.[0].length ?? 0;
    const isOffice =
      between === '' ||
      namesFrom(source.names, from).some(
        ({ kind, span }) => kind === 'office' && span.end <= person.span.start,
      );
    const en = englishOf(person, source.form, words.lexicon);
    if (lead >= 0 && isOffice && en && !/[，。；：的與与和及、]/.test(between))
      out.push({ end: person.span.end, value: { en, kind: 'actor', isMany: false, isPerson: true } });
  }
  const office = words.offices.at(source.form, from, limit);
  const demonym = rowOf(words.lexicon.countries, id)?.demonym;
  if (office && office.value.en !== '') {
    const en = demonym ? `the ${demonym} ${office.value.en}` : `${possessive(of.en)} ${office.value.en}`;
    const value: Noun = { en, kind: 'actor', isMany: false, isPerson: true };
    out.push({ end: office.span.end, value });
    const stranger = strangerAt(reader, office.span.end);
    if (stranger !== null) out.push({ end: stranger, value });
  }
  return out;
}

function demonymOf({ kind, ids }: NameHit, lexicon: Lexicon): { demonym?: string } {
  const demonym =
    kind === 'state' && ids.length === 1 ? rowOf(lexicon.countries, ids[0])?.demonym : undefined;
  return demonym ? { demonym } : {};
}

const STRANGER = /^[\p{Script=Han}·‧．]{2,7}/u;

/** Where a name ends that no table knows: 秘書長拉斯穆森警告. None of its signs begins a known word, and a word that may follow a subject comes behind it. */
function strangerAt({ source: { text, form, names }, words, limit }: Reader, at: number): number | null {
  const found = STRANGER.exec(text.slice(at, Math.min(limit, at + 7)))?.[0].length ?? 0;
  for (let i = at; i <= at + found; i += 1) {
    const isKnown = [words.nouns, words.verbs, words.offices, words.wordsOf].some(
      (table) => table.at(form, i) !== null,
    );
    if (indexOf(names).byStart.has(i)) return null;
    if (isKnown)
      return i - at >= 2 && (words.verbs.at(form, i) !== null || words.nouns.at(form, i) === null) ? i : null;
  }
  return null;
}
