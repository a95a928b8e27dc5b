import type { KbEntity } from '@/lib/schema/entity';
import type { KbMention, KbTimex } from '@/lib/schema/knowledge-base';
import type { KbNaming } from '@/lib/schema/naming';
import type { Span } from '@/lib/schema/span';

/**
 * The texts of a made-up collection for tests, and its rows: a script that stands twice in its file, and a letter that dates the
 * same pact a day later. Both line ends, a sign beyond the basic plane and a NUL are in it on purpose.
 */
export const SCRIPT = '三月四日\r\n甲國與乙國在丙城簽約。𠮷先生說明。\u0000\r\n';
export const LETTER = '二○○一年三月五日，\n\n甲國與乙國簽約。';
const TEXTS = { script: SCRIPT + SCRIPT, letter: LETTER };
type Source = keyof typeof TEXTS;

/** Where the words first stand in a text. */
export function at(source: Source, words: string): Span {
  const start = TEXTS[source].indexOf(words);
  return { start, end: start + words.length };
}

export function dated(source: Source, words: string, day: string) {
  const step = {
    rule: 'explicit.day',
    source,
    span: at(source, words),
    text: words,
    before: null,
    after: day,
  };
  return { edtf: day, earliest: day, latest: day, precision: 'day' as const, basis: [step] };
}

export function document(source: Source, repeats: number) {
  return {
    id: source,
    fileName: `${source}.txt`,
    sha256: 'a'.repeat(64),
    encoding: 'utf-8',
    format: 'txt',
    reader: 'txt 1',
    isMachineRead: false,
    pages: [],
    rawText: TEXTS[source],
    csl: { id: source, type: 'document', author: [{ literal: '丁' }] },
    repeats,
  };
}

export function passage(source: Source, ordinal: number, kind: 'paragraph' | 'footnote', length: number) {
  const pieces = [{ start: 0, end: length }];
  const locator = { section: ['一'], page: null, paragraph: ordinal + 1, row: null, column: null };
  return {
    id: `${source}-p${ordinal}`,
    documentId: source,
    ordinal,
    kind,
    level: 0,
    text: TEXTS[source].slice(0, length),
    pieces,
    repeats: [{ start: length, end: TEXTS[source].length }].filter(({ start, end }) => start < end),
    locator: { ...locator, footnote: kind === 'footnote' ? '1' : null },
    ...{ turns: [], isMachineRead: false },
  };
}

export function timex(
  source: Source,
  ordinal: number,
  words: string,
): Omit<KbTimex, keyof ReturnType<typeof dated>> {
  return {
    id: `${source}-t${ordinal}`,
    documentId: source,
    passageId: `${source}-p${ordinal}`,
    span: at(source, words),
    text: words,
    type: 'DATE',
    mod: null,
    known: { month: 3 },
    implied: { year: 2001 },
  };
}

export function mention(source: Source, quote: string, dateText: string, day: string): KbMention {
  return {
    id: `${source}-m0`,
    documentId: source,
    passageId: `${source}-p0`,
    eventId: '2001-03-04-aaa-agreement',
    span: at(source, quote),
    pieces: [at(source, quote)],
    quote,
    words: quote,
    trigger: at(source, '簽約'),
    type: 'agreement',
    ploverType: 'AGREE',
    status: 'occurred',
    dateText,
    timexId: `${source}-t0`,
    ...dated(source, dateText, day),
    countries: ['BBB', 'AAA'],
    participants: [],
    placeId: null,
    place: '',
    title: { 'zh-Hant': '甲國與乙國簽約', en: 'Aland and Bland sign a pact' },
    madeBy: 'machine',
  };
}

export function naming(source: Source, entityId: string, text: string): KbNaming {
  return {
    ...{ entityId, documentId: source, passageId: `${source}-p0` },
    ...{ span: at(source, text), text, reading: text, way: 'name' },
  };
}

export function entity(
  id: string,
  kind: KbEntity['kind'],
  [zh, en]: [string, string],
  country: string | null = null,
  aliases: string[] = [],
): KbEntity {
  return { id, kind, name: { 'zh-Hant': zh, en }, country, aliases, office: null, row: null };
}
