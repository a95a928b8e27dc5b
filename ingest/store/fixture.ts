import type { KbMention, KbTimex, KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';

/**
 * A made-up collection for tests: a script that stands twice in its file, and a letter that dates the same pact a day
 * later. Both line ends, a sign beyond the basic plane and a NUL are in it on purpose.
 */
const SCRIPT = '三月四日\r\n甲國與乙國在丙城簽約。𠮷先生說明。\u0000\r\n';
const LETTER = '二○○一年三月五日，\n\n甲國與乙國簽約。';
const TEXTS = { script: SCRIPT + SCRIPT, letter: LETTER };
type Source = keyof typeof TEXTS;

/** Where the words first stand in a text. */
function at(source: Source, words: string): Span {
  const start = TEXTS[source].indexOf(words);
  return { start, end: start + words.length };
}

function dated(source: Source, words: string, day: string) {
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

function document(source: Source, repeats: number) {
  return {
    id: source,
    fileName: `${source}.txt`,
    sha256: 'a'.repeat(64),
    encoding: 'utf-8',
    rawText: TEXTS[source],
    csl: { id: source, type: 'document', author: [{ literal: '丁' }] },
    repeats,
  };
}

function passage(source: Source, ordinal: number, kind: 'paragraph' | 'footnote', length: number) {
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
  };
}

function timex(
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

function mention(source: Source, quote: string, dateText: string, day: string): KbMention {
  return {
    id: `${source}-m0`,
    documentId: source,
    passageId: `${source}-p0`,
    eventId: '2001-03-04-aaa-agreement',
    span: at(source, quote),
    pieces: [at(source, quote)],
    quote,
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
    titleZh: '甲國與乙國簽約',
    titleEn: 'Aland and Bland sign a pact',
  };
}

/** A fresh copy of the collection; it keeps every invariant. */
export function knowledgeBaseFixture(): KnowledgeBase {
  const undated = { edtf: null, earliest: null, latest: null, precision: null, basis: [] };
  const inScript = dated('script', '三月四日', '2001-03-04');
  const inLetter = dated('letter', '二○○一年三月五日', '2001-03-05');
  const script = mention('script', '三月四日\r\n甲國與乙國在丙城簽約', '三月四日', '2001-03-04');
  const letter = mention('letter', '二○○一年三月五日，\n\n甲國與乙國簽約', '二○○一年三月五日', '2001-03-05');
  const { type, ploverType, status, edtf, earliest, latest, precision, countries, titleZh, titleEn } = script;
  return {
    documents: [
      { ...document('script', 2), documentDate: null, earliest: null, latest: null, basis: [] },
      {
        ...document('letter', 1),
        documentDate: '2001-03',
        earliest: '2001-03-01',
        latest: '2001-03-31',
        basis: inLetter.basis,
      },
    ],
    passages: [
      passage('script', 0, 'paragraph', SCRIPT.length),
      passage('letter', 0, 'paragraph', LETTER.length),
      passage('letter', 1, 'footnote', LETTER.length),
    ],
    timexes: [
      { ...timex('script', 0, '三月四日'), ...inScript },
      { ...timex('letter', 1, '三月'), ...undated },
      { ...timex('letter', 0, '二○○一年三月五日'), ...inLetter },
    ],
    entities: [
      { id: 'BBB', kind: 'state', nameZh: '乙國', nameEn: 'Bland', country: null, aliases: [] },
      { id: 'c-city', kind: 'place', nameZh: '丙城', nameEn: 'C City', country: 'BBB', aliases: ['丙'] },
      { id: 'AAA', kind: 'state', nameZh: '甲國', nameEn: 'Aland', country: null, aliases: ['甲'] },
      { id: 'ding', kind: 'person', nameZh: '丁', nameEn: 'Ding', country: 'AAA', aliases: [] },
      { id: 'unknown-1', kind: 'person', nameZh: '', nameEn: '', country: null, aliases: [] },
      { id: 'pact', kind: 'conference', nameZh: '會', nameEn: 'Pact', country: null, aliases: [] },
    ],
    mentions: [
      {
        ...script,
        placeId: 'c-city',
        place: 'C City',
        participants: [
          { entityId: 'unknown-1', role: 'speaker', span: at('script', '𠮷') },
          { entityId: 'ding', role: 'actor', span: null },
          { entityId: 'AAA', role: 'party', span: null },
        ],
      },
      { ...letter, trigger: null },
    ],
    events: [
      {
        id: script.eventId,
        ...{ type, ploverType, status, edtf, earliest, latest, precision, countries, titleZh, titleEn },
        place: 'C City',
        conferenceId: 'pact',
        round: 1,
      },
    ],
    mergeDecisions: [
      {
        id: 'merge-1',
        eventId: script.eventId,
        mentionIds: [script.id, letter.id],
        verdict: 'same',
        score: 2.5,
        evidence: [{ name: 'near-days', weight: 2.5 }],
      },
    ],
    contradictions: [
      {
        id: 'contradiction-1',
        kind: 'between-documents',
        eventId: script.eventId,
        claims: [script, letter].map(({ documentId, id, span, quote }, index) => ({
          ...{ documentId, mentionId: id, span, quote },
          edtf: index === 0 ? '2001-03-04' : null,
          value: index === 0 ? '4 March' : '5 March',
          preferred: index === 0,
        })),
        explanationZh: '日期不同',
        explanationEn: 'The days differ.',
        reason: 'first',
      },
    ],
    diagnostics: [
      {
        documentId: 'script',
        stage: 'read',
        rule: 'read.nul',
        severity: 'warning',
        span: at('script', '\u0000'),
        message: 'A NUL.',
      },
      {
        documentId: null,
        stage: 'read',
        rule: 'read.folder',
        severity: 'info',
        span: null,
        message: 'Two files.',
      },
    ],
    run: { id: 'run-1', version: '1', counts: { documents: 2, events: 1 } },
  };
}

/** The collection under another run's name and with so many diagnostics that writing it takes a while. */
export function largeFixture(run: string): KnowledgeBase {
  const whole = knowledgeBaseFixture();
  const [, diagnostic] = whole.diagnostics;
  if (diagnostic === undefined) throw new Error('the fixture has a diagnostic without a place');
  const diagnostics = Array.from({ length: 60_000 }, (_, index) => ({
    ...diagnostic,
    message: `No. ${index}`,
  }));
  return { ...whole, diagnostics, run: { ...whole.run, id: run } };
}
