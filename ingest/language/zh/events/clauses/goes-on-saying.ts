import type { Span } from '@/lib/schema/span';
import type { AnnotatedDocument } from '../../../../extract/context';
import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import { envoySummoned } from '../kinds/type-of-envoys';
import type { ClauseReading } from './reading';
import { isLabelled } from './sound-bite';

const TELLING = triggerIds('notify', 'say', 'write-letter', 'message');
/** Begins what a note says: `[照會美國，]指南非準備核試`. Counter-examples: `指責`, `指派`. */
const SAYS = words('^(?:指(?!責|控|派|揮|示|導|引|定|認)|稱|謂)');

/** An envoy with his office and state takes no more room behind the verb: `召見[日本大使丹羽宇一郎，]提出交涉`. */
const LONGEST_NAME = 22;

/** Whether the next clause is what the one before says: the words of a labelled speaker, what an envoy is told, or a note says. */
export function goesOnSaying(document: AnnotatedDocument, reading: ClauseReading, next: Span): boolean {
  if (isLabelled(reading, document)) return true;
  const isNext = next.start - (reading.trigger?.span.end ?? next.start) <= LONGEST_NAME;
  if (isNext && envoySummoned(reading, document, null) !== null) return true;
  return TELLING.has(reading.trigger?.row.id ?? '') && SAYS.test(document.form.slice(next.start, next.end));
}
