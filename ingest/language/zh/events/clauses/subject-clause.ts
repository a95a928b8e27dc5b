import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import type { AnnotatedDocument } from '../../../../extract/context';
import { words } from '../../text/words';
import { isPlace } from '../participants/acting';
import type { EventWords } from '../words';
import { type ClauseReading, readClause } from './reading';

/** `…會談，並進而促成了…`: what goes on is another act. */
const SAME_SUBJECT = words('^(?:並|且|而|也|又|隨後|其後)');
const GATHERINGS: ReadonlySet<EventType> = new Set<EventType>(['talks', 'meeting']);
/** So many code units may stand behind the name of a gathering that ends a clause: a closing quotation mark. */
const NEAR = 1;

/**
 * Whether a clause ends in a gathering that is the subject of the next clause, which tells how it went or when it was held.
 * Example: `三國的非正式會談，9號在舊金山落幕`. Counter-example: `雙方舉行會談，美國隨後發表聲明`.
 */
export function isSubjectOfNext(
  document: AnnotatedDocument,
  lexicon: EventWords,
  reading: ClauseReading,
  next: Span,
): boolean {
  if (!endsInGathering(reading) || SAME_SUBJECT.test(document.form.slice(next.start, next.end))) return false;
  const { trigger, names } = readClause(document, lexicon, next, null, null);
  if (trigger?.row.type !== 'talks' || trigger.row.object !== 'none' || trigger.row.pos !== 'verb')
    return false;
  return !names.some(
    (name) =>
      name.span.start < trigger.span.start &&
      name.kind !== 'conference' &&
      name.parties.length > 0 &&
      !isPlace(document.form, name, names),
  );
}

function endsInGathering({ span, names, trigger, round }: ClauseReading): boolean {
  const ends = (at: Span): boolean => span.end - at.end <= NEAR;
  if (round && ends(round.span)) return true;
  if (names.some(({ kind, span: at }) => kind === 'conference' && ends(at))) return true;
  return trigger?.row.pos === 'noun' && GATHERINGS.has(trigger.row.type) && ends(trigger.span);
}
