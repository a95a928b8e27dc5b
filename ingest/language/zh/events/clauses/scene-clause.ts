import type { Span } from '@/lib/schema/span';
import type { AnnotatedDocument } from '../../../../extract/context';
import { words as wordsOf } from '../../text/words';
import { actingIn } from '../participants/acting';
import { partiesMeant } from '../participants/group-anaphora';
import { hasNamelessSubject, subjectsIn } from '../participants/subjects';
import type { EventWords } from '../words';
import { isTopic } from './clause-shape';
import { type ClauseReading, readClause } from './reading';

/** On what occasion, with whose help, under which pretext: `利用高峰會場合`, `在索拉納支持下`, `以未履行承諾為由`. */
const OCCASION = wordsOf(
  '(?:在[^，]{1,24}下|場合|之際|之便|機會|以[^，]{2,24}為(?:由|藉口|理由|名)|不顧[^，]{1,16}|為(?:抗議|報復|因應|回應|紀念|避免|防止|爭取|換取)[^，]{1,40})$',
);
/** What only goes on with a story that the clause before has told: `並…`, `惟…`. */
const NO_SCENE = wordsOf('^(?:並|且|而|但|惟|卻|遂|乃|然|於是|因此|因而|以致|結果|使|又|也|亦|也就)');

/**
 * Whether a dated clause tells nothing but who acts, when or on what occasion, and the next tells what he does: `9月24日，理事會以22票贊成，認定伊朗違約`, `2003年美國針對核武危機，尋求各國協助`. Counter-examples:
 * `1992年6月工黨贏得大選，拉賓組閣`, where the next has a subject of its own; `…，並要求停火`, which goes on.
 */
export function leadsToNext(
  document: AnnotatedDocument,
  words: EventWords,
  reading: ClauseReading,
  next: Span,
): boolean {
  const { text, form } = document;
  const isOccasion =
    OCCASION.test(form.slice(reading.span.start, reading.span.end)) ||
    (reading.trigger?.row.pos === 'noun' && isTopic(reading, document));
  if (reading.own === null || (reading.trigger !== null && !isOccasion)) return false;
  if (!/^，\s*$/.test(text.slice(reading.span.end, next.start))) return false;
  if (NO_SCENE.test(form.slice(next.start, next.end))) return false;
  const { trigger, dates, names } = readClause(document, words, next, null, null);
  if (trigger?.row.pos !== 'verb' || dates.length > 0) return false;
  const acting = actingIn(form, next, names);
  const offices = names.filter(({ kind }) => kind === 'office');
  return (
    subjectsIn(form, next, trigger.span.start, acting, offices).length === 0 &&
    !partiesMeant(document, next, acting).isSubject &&
    !hasNamelessSubject(form, next, trigger.span.start)
  );
}
