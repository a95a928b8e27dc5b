import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { foldedText } from '@/lib/text/folded-text';
import { clean } from '../../clean/clean';
import { TEXT_EDITS } from '../../clean/text-edits';
import { DAY_CONSTRAINTS } from '../../date/document/day-constraints';
import { FEATURES } from '../../importance/weigh';
import { TIMEX_RULES as ENGLISH_TIMEX_RULES } from '../../language/en/dates/recognise';
import {
  RELATIVE_WORDS as ENGLISH_WORDS,
  relativeWords as englishWords,
} from '../../language/en/dates/words';
import { FILTERS as ENGLISH_FILTERS } from '../../language/en/events/filters';
import { countingBy } from '../../language/zh/contradictions/counted';
import { LINKS, POINTERS } from '../../language/zh/coreference/links';
import { TENSES, tenseOf } from '../../language/zh/dates/cues/tense';
import { recognise, TIMEX_RULES } from '../../language/zh/dates/recognise';
import { REFINERS } from '../../language/zh/dates/refine/refine';
import { RELATIVE_WORDS, relativeWords } from '../../language/zh/dates/words';
import { ROUND_TENSES, roundTense } from '../../language/zh/dates/writing/meetings';
import { FILTERS } from '../../language/zh/events/filters/filters';
import { KINDS } from '../../language/zh/events/kinds/type-of';
import { IN_FORCE, RESOLVES } from '../../language/zh/events/kinds/type-of-papers';
import { NAMED_SIDES } from '../../language/zh/events/participants/named-sides';
import { ACTS_AT_ROUND } from '../../language/zh/positions/act-at-round';
import { CLEANING } from '../../language/zh/text/cleaning';
import { MEASURES } from '../../language/zh/text/measures';
import { FURNITURE } from '../../language/zh/text/page/furniture';
import { COMPARISON_FEATURES } from '../../merge/evidence';
import { CONTRADICTION_CHECKS } from '../../stages/find-contradictions';

/** A row as far as its proof needs it. */
export interface Row {
  readonly id: string;
}

interface Table {
  /** Also the name of its file of examples. */
  readonly name: string;
  /** The language whose folder holds the examples; Chinese where it is absent. */
  readonly language?: 'zh' | 'en';
  readonly rows: readonly Row[];
  /** The rows whose place before the next decides an example of the two; where the list is empty the whole table may be turned round. */
  readonly ordered: readonly string[];
}

/** A table whose rows are seen in what the ingest makes of a text. */
export interface IngestTable extends Table {
  /** What the ingest made of a text, as far as this table decides it. */
  outcome(kb: KnowledgeBase): unknown;
  /** The rows' function, where a row is silenced instead of deleted, since a scanner is built of them. */
  readonly predicate?: string;
}

/** A table that is asked alone. */
export interface AskedTable extends Table {
  /** What some rows of the table decide of a text. */
  decide(text: string, rows: readonly Row[]): unknown;
}

/** A table of rules, and what its rows decide of a text. */
export type RuleTable = IngestTable | AskedTable;

/** A table that is asked alone, whose rows keep their type. */
function asked<One extends Row>(
  name: string,
  rows: readonly One[],
  decide: (text: string, rows: readonly One[]) => unknown,
  ordered: readonly string[] = [],
): AskedTable {
  return { name, rows, decide: (text, some) => decide(text, some as readonly One[]), ordered };
}

const told = ({ mentions, positions }: KnowledgeBase): unknown => ({
  mentions: mentions.map(({ quote, edtf, status }) => [quote, edtf, status]),
  positions: positions.length,
});
const kinds = ({ mentions }: KnowledgeBase): unknown => mentions.map(({ quote, type }) => [quote, type]);
const sides = ({ mentions }: KnowledgeBase): unknown =>
  mentions.map(({ quote, countries }) => [quote, countries]);
/** Which mentions are one event, whatever it is called. */
const groups = ({ mentions }: KnowledgeBase): unknown => {
  const ids = mentions.map(({ eventId }) => eventId);
  return mentions.map(({ quote, eventId }) => [quote, ids.indexOf(eventId)]);
};
const reasons = ({ events }: KnowledgeBase): unknown =>
  events.map(({ id, reasons }) => [id, ...reasons.map(({ rule, weight }) => `${rule} ${weight}`).sort()]);
const passages = ({ passages }: KnowledgeBase): unknown => passages.map(({ text }) => text);
const expressions = ({ timexes }: KnowledgeBase): unknown => timexes.map(({ text, type }) => [text, type]);

const disputes = ({ contradictions }: KnowledgeBase): unknown =>
  contradictions.map(({ kind, claims }) => [
    kind,
    ...claims.map(({ value, preferred }) => [value, preferred]),
  ]);
const days = ({ documents }: KnowledgeBase): unknown => documents.map(({ documentDate }) => documentDate);
const whole = (text: string) => ({ start: 0, end: text.length });

/** The tense beside the date that stands between two ｜. */
function tenseAt(text: string, rows: typeof TENSES): unknown {
  const [before = '', , behind = ''] = foldedText(text).split('｜');
  return tenseOf({ before, behind }, rows);
}

/** The relative words of a text, each with what it says. */
function relativeIn(text: string, rows: typeof RELATIVE_WORDS): unknown {
  const words = relativeWords(rows);
  const form = foldedText(text);
  const fields = ['year', 'quarter', 'month', 'week', 'day', 'century'] as const;
  return [...form].flatMap((_, at) => fields.flatMap((field) => words.at(form, at, field) ?? []));
}

/** The same of an English text. */
function englishRelativeIn(text: string, rows: typeof ENGLISH_WORDS): unknown {
  const wordAt = englishWords(rows);
  return [...text.matchAll(/\b\w/g)].flatMap(({ index }) => wordAt(text, index)?.from ?? []);
}

/** A text as some of the edits leave it, and where its copies stand. */
function cleanedBy(text: string, rows: typeof TEXT_EDITS): unknown {
  const raw = text.replaceAll('⏎', '\n').replaceAll('␀', '\u0000');
  const { text: left, places, markers } = clean(raw, CLEANING, rows);
  return [left, places, markers];
}

/** All tables of rules whose rows are proved by examples. */
export const RULE_TABLES: readonly RuleTable[] = [
  { name: 'filters', rows: FILTERS, outcome: told, ordered: [] },
  { name: 'english-filters', language: 'en', rows: ENGLISH_FILTERS, outcome: told, ordered: [] },
  { name: 'kinds', rows: KINDS, outcome: kinds, ordered: [] },
  { name: 'kinds-in-force', rows: IN_FORCE, outcome: kinds, ordered: [] },
  { name: 'kinds-of-resolutions', rows: RESOLVES, outcome: kinds, ordered: [] },
  { name: 'named-sides', rows: NAMED_SIDES, outcome: sides, ordered: [] },
  { name: 'comparison-features', rows: COMPARISON_FEATURES, outcome: groups, ordered: [] },
  { name: 'coreference-links', rows: LINKS, outcome: groups, ordered: [] },
  { name: 'coreference-pointers', rows: POINTERS, outcome: groups, ordered: [] },
  { name: 'importance-features', rows: FEATURES, outcome: reasons, ordered: [] },
  { name: 'acts-at-round', rows: ACTS_AT_ROUND, outcome: told, ordered: [] },
  { name: 'page-furniture', rows: FURNITURE, outcome: passages, ordered: [] },
  { name: 'date-expressions', rows: TIMEX_RULES, outcome: expressions, ordered: [], predicate: 'match' },
  {
    name: 'english-date-expressions',
    language: 'en',
    rows: ENGLISH_TIMEX_RULES,
    outcome: expressions,
    ordered: [],
    predicate: 'match',
  },
  { name: 'contradiction-checks', rows: CONTRADICTION_CHECKS, outcome: disputes, ordered: [] },
  asked('measures', MEASURES, (text, rows) => countingBy(rows)(text, whole(text))),
  { name: 'day-constraints', rows: DAY_CONSTRAINTS, outcome: days, ordered: [] },
  asked('tenses', TENSES, tenseAt, ['told-behind', 'future-before', 'future-behind', 'past-before']),
  asked('relative-words', RELATIVE_WORDS, relativeIn),
  { ...asked('english-relative-words', ENGLISH_WORDS, englishRelativeIn), language: 'en' },
  asked('date-refiners', REFINERS, (text, refiners) => recognise(text, { refiners }).map((one) => one.text)),
  asked('text-edits', TEXT_EDITS, cleanedBy, ['marks']),
  asked('round-tenses', ROUND_TENSES, (text, rows) => roundTense(text, rows), ['just-ended', 'to-come']),
];
