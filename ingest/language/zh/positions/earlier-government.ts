import type { Span } from '@/lib/schema/span';
import { type AnnotatedDocument, within } from '../../../extract/context';
import type { Lexicon } from '../../../knowledge/lexicon';
import { rowOf } from '../../../knowledge/row-of';
import type { ClauseReading } from '../events/clauses/reading';
import { words } from '../text/words';

const OFFICES = '總統|總理|首相|主席|國務卿|外長|外相|外交部長|國防部長|部長|領導人|國王|政府|政權';
/** What makes the name that follows one of the past: 前總統金大中. */
const FORMER_HOLDER = words(`(?:前任?|歷任|歷屆|已故)(?:${OFFICES})(?:如)?$`);
/** Governments before this one as the subject of a sentence. Counter-example: 改變前任政府的政策, where somebody else acts. */
const FORMER_SUBJECT = words(
  `^(?:[一二三四五六七八九十]{1,3}、)?(?:[^，。：]{1,4}：)?[^，。：改延繼承推支反]{0,8}(?:(?:前任|歷任|歷屆)[^，。：的]{0,6}|前)(?:${OFFICES})`,
);
/** What has been held all along is not of the round. */
const ALL_ALONG = words('一向|向來|歷來|一貫|長期以來|長久以來|多年來|數十年來|以往|過去|原本');

/**
 * Whether what a clause under the heading of a round tells is of earlier times: its sentence is about a former government or a person who held an office before, or it tells what has been held
 * all along. Such things are background, and nobody's position at the round.
 * Examples: `南韓前總統盧泰愚提出「北方政策」`, `日本一向期望…`. Counter-example: `首相訪問北韓是支援前總統金大中的政策`, whose subject holds his office.
 * @param sentence where the clause's sentence begins and ends
 * @param year the first year of the round
 */
export function isOfEarlierTimes(
  document: AnnotatedDocument,
  lexicon: Lexicon,
  { span, trigger }: ClauseReading,
  sentence: Span,
  year: number,
): boolean {
  const { form } = document;
  if (ALL_ALONG.test(form.slice(span.start, trigger?.span.start ?? span.end))) return true;
  if (FORMER_SUBJECT.test(form.slice(sentence.start, span.end))) return true;
  const [first] = within(document.names, sentence).filter(({ kind }) => kind === 'person');
  const id = first?.ids[0];
  if (first === undefined || id === undefined) return false;
  const left = rowOf(lexicon.persons, id)?.to;
  return (left !== null && left !== undefined && left < year) || isCalledFormer(document, first.span, id);
}

/** Whether the document calls a person a former holder of an office, here or elsewhere. */
function isCalledFormer({ form, names }: AnnotatedDocument, at: Span, id: string): boolean {
  const word = form.slice(at.start, at.end);
  return names.some(
    ({ kind, ids, span }) =>
      kind === 'person' &&
      ids[0] === id &&
      form.slice(span.start, span.end) === word &&
      FORMER_HOLDER.test(form.slice(Math.max(0, span.start - 10), span.start)),
  );
}
