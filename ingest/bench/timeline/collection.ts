import type { Precision } from '@/lib/schema/day';
import type { KbEvent } from '@/lib/schema/event';
import type { KbMention, KbPassage, KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { KbNaming } from '@/lib/schema/naming';
import { EventStatus, EventType } from '@/lib/schema/vocabulary';
import { dayNumber, isoDay } from '@/lib/time/day';
import { drawer } from '../corpus';

const DOCUMENTS = 40;
const FIRST = dayNumber('1945-01-01');
const DAYS = dayNumber('2020-01-01') - FIRST;
/** A third of all events fall into these years, as the events of one subject crowd together. */
const CROWDED = { first: dayNumber('2002-06-01'), days: 5 * 365 };

/** How often the states take part, the first one the most. */
const STATES = Array.from({ length: 24 }, (_, i) => ({ id: `S${String(i).padStart(2, '0')}`, rank: i }));
export const WORDS = [
  '會談',
  '核武',
  '制裁',
  '協議',
  '訪問',
  '聲明',
  '援助',
  '試射',
  '查核',
  '談判',
  '撤軍',
  '建交',
];

interface Dated {
  edtf: string;
  earliest: string;
  latest: string;
  precision: Precision;
}

/** Most dates are days; some are months, years and stretches of days. */
function date(draw: () => number): Dated {
  const crowded = draw() < 1 / 3;
  const { first, days } = crowded ? CROWDED : { first: FIRST, days: DAYS };
  const day = isoDay(first + Math.floor(draw() * days));
  const which = draw();
  if (which < 0.7) return { edtf: day, earliest: day, latest: day, precision: 'day' };
  if (which < 0.8) {
    const latest = isoDay(dayNumber(day) + 1 + Math.floor(draw() * 12));
    return { edtf: `${day}/${latest}`, earliest: day, latest, precision: 'days' };
  }
  const [year, month] = day.split('-');
  if (which < 0.95) {
    const latest = isoDay(dayNumber(`${year}-${month}-28`));
    return { edtf: `${year}-${month}`, earliest: `${year}-${month}-01`, latest, precision: 'month' };
  }
  return { edtf: `${year}`, earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year' };
}

/** Of two draws the smaller one: low ranks come more often. */
const lowRank = <T>(list: readonly T[], draw: () => number): T =>
  list[Math.floor(Math.min(draw(), draw()) * list.length)] as T;

/** Few events are important: the higher this number, the fewer. */
const RARE = 3;
/** About one event in five has so much importance. */
const STANDS_OUT = 0.5;

/** One event with the mention and the passage that tell of it. */
function tell(i: number, documentId: string, start: number, draw: () => number) {
  const dated = date(draw);
  const type = lowRank(EventType.options, draw);
  const status = draw() < 0.75 ? 'occurred' : lowRank(EventStatus.options, draw);
  const countries = [...new Set([lowRank(STATES, draw).id, lowRank(STATES, draw).id])];
  const words = `${lowRank(WORDS, draw)}${lowRank(WORDS, draw)}`;
  const quote = `${dated.edtf}，${countries.join('與')}${words}第${i}次。`;
  const span = { start, end: start + quote.length };
  const title = {
    'zh-Hant': `${countries.join('與')}${words}`,
    en: `${countries.join(' and ')}: ${type} ${i}`,
  };
  const shared = { type, status, ...dated, countries, title, ploverType: null, place: '' };
  const id = `e${i}`;
  const step = {
    rule: 'explicit.day',
    source: documentId,
    span,
    text: dated.edtf,
    before: null,
    after: dated.edtf,
  };
  const importance = Math.round(draw() ** RARE * 1e4) / 1e4;
  const event: KbEvent = {
    ...{ id, ...shared, label: title, conferenceId: null, round: null },
    ...{ importance, reasons: [], isKey: importance >= STANDS_OUT },
    ...{ people: null, reviewed: 'no', machine: null },
  };
  const mention: KbMention = {
    ...{
      ...shared,
      id: `m${i}`,
      documentId,
      passageId: `p${i}`,
      eventId: id,
      span,
      pieces: [span],
      quote,
      words: quote,
    },
    madeBy: 'machine',
    ...{ trigger: null, dateText: dated.edtf, timexId: null, basis: [step], placeId: null },
    participants: countries.map((entityId, at) => ({
      entityId,
      role: at === 0 ? 'actor' : 'object',
      span: null,
    })),
  };
  const passage: KbPassage = {
    ...{
      id: `p${i}`,
      documentId,
      ordinal: i,
      kind: 'paragraph',
      level: 0,
      text: quote,
      pieces: [span],
      repeats: [],
    },
    locator: { section: [], page: null, paragraph: i, row: null, column: null, footnote: null },
    ...{ turns: [], isMachineRead: false },
  };
  const namings = countries.map((entityId): KbNaming => {
    const at = start + quote.indexOf(entityId);
    const named = { start: at, end: at + entityId.length };
    return {
      entityId,
      documentId,
      passageId: `p${i}`,
      span: named,
      text: entityId,
      reading: entityId,
      way: 'name',
    };
  });
  return { event, mention, passage, namings, quote };
}

/**
 * A collection of made-up events, one mention each, in forty documents and with two dozen states; the same number gives the same
 * collection.
 */
export function collection(events: number): KnowledgeBase {
  const draw = drawer(7);
  const texts = Array.from({ length: DOCUMENTS }, () => '');
  const told = Array.from({ length: events }, (_, i) => {
    const at = i % DOCUMENTS;
    const one = tell(i, `d${at}`, (texts[at] as string).length, draw);
    texts[at] += one.quote;
    return one;
  });
  return {
    documents: texts.map((rawText, i) => ({
      ...{
        id: `d${i}`,
        fileName: `d${i}.txt`,
        sha256: '0'.repeat(64),
        encoding: 'utf-8',
        format: 'txt',
        reader: 'txt 1',
        isMachineRead: false,
        pages: [],
        rawText,
        repeats: 1,
      },
      csl: { id: `d${i}`, type: 'document', title: `文件${i}` },
      ...{ documentDate: null, earliest: null, latest: null, basis: [] },
    })),
    passages: told.map(({ passage }) => passage),
    timexes: [],
    entities: STATES.map(({ id, rank }) => ({
      ...{
        id,
        kind: 'state',
        country: null,
        name: { 'zh-Hant': `第${rank}國`, en: `State ${rank}` },
        aliases: [],
      },
      ...{ office: null, row: null },
    })),
    namings: told.flatMap(({ namings }) => namings),
    mentions: told.map(({ mention }) => mention),
    positions: [],
    roundMentions: [],
    delegationHeads: [],
    placeNotes: [],
    eventAliases: [],
    events: told.map(({ event }) => event),
    mergeDecisions: [],
    contradictions: [],
    edits: [],
    rejected: [],
    diagnostics: [],
    run: { id: `bench-${events}`, version: '1', counts: { events } },
  };
}
