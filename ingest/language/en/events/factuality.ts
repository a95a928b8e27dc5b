import type { ResolvedDate } from '@/lib/schema/day';
import type { Cue } from '../../../extract/clauses/cue';
import { type Factuality, factualityOf } from '../../../extract/clauses/factuality';
import type { Clause } from '../parse/clause';
import { wordsOf } from '../parse/word-classes';
import type { Act } from './choose-trigger';
import type { Sentence } from './sentence';

const AHEAD = new Set(['will', 'shall', 'would', 'be to']);
const POSSIBLE = new Set(['may', 'might', 'could', 'can']);
const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly|apparently)$/;

/** What the verb group, the words about it and the clause that it hangs from say of whether something took place. */
export function cuesOf({ tokens, clauses }: Sentence, clause: Clause, { aspect, group }: Act): Set<Cue> {
  const cues = new Set<Cue>();
  const { modal, isProgressive } = clause.group;
  if (AHEAD.has(modal) || aspect === 'planned') cues.add('planned');
  if (POSSIBLE.has(modal)) cues.add('possible');
  if (modal === 'should' || modal === 'must') cues.add('obliged');
  if (isProgressive && clause.group.tense === 'present' && modal === '') cues.add('ongoing');
  for (let at = clause.from; at <= group.last; at += 1)
    if (HEARSAY.test(tokens[at]?.word ?? '')) cues.add('claimed');
  const host = clause.link === 'content' && clause.parent !== null ? clauses[clause.parent] : undefined;
  if (host && (wordsOf('claiming').has(host.group.base) || host.group.base === 'deny'))
    cues.add(host.group.base === 'deny' ? 'denied' : 'claimed');
  const isSaidToHave =
    clause.group.isPassive &&
    aspect === null &&
    wordsOf('claiming').has(clause.group.base) &&
    group !== clause.group;
  if (isSaidToHave) cues.add('claimed');
  return cues;
}

/** @param documentDate the day on which the document was written, where it is known to the day */
export function statusOf(
  cues: ReadonlySet<Cue>,
  date: ResolvedDate,
  documentDate: ResolvedDate | null,
): Factuality {
  const isFuture = documentDate?.precision === 'day' && date.earliest > documentDate.latest;
  return factualityOf(cues, isFuture, false);
}
