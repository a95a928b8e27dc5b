import type { MentionDraft } from '@/lib/schema/annotation';
import type { TitleText } from '../../../assemble/language';
import { rowOf } from '../../../knowledge/row-of';
import { named } from '../../en/titles/grammar';
import { type Act, directObjectOf } from './direct-object';
import { englishOf } from './names';
import { roundName, roundPhrase } from './round-phrase';
import type { TitleWords } from './title-words';
import { phrasesIn } from './topic';

const INSTRUMENT =
  /treaty|agreement|convention|protocol|declaration|statement|communique|accord|deal|resolution|document|memorandum|pact|ceasefire|armistice/i;
const GATHERING = /talks|meeting|summit|negotiation|dialogue|round|conference|consultations/i;
/** What is signed, joined or left: the treaty, body or gathering named behind the event word, else before it, else what kind of instrument it is. */
export function instrumentOf(
  act: Act,
  source: TitleText,
  words: TitleWords,
  treatyId: string | null,
): string | null {
  const { lexicon } = words;
  const known = rowOf(lexicon.treaties, treatyId);
  const kinds = ['treaty', 'conference', 'organisation'];
  const named_ = source.names.filter(
    ({ kind, span }) => kinds.includes(kind) && span.start >= act.start && span.end <= act.end,
  );
  const behind =
    named_.find(({ span }) => span.start >= act.trigger.start) ??
    named_.findLast(({ kind }) => kind !== 'organisation');
  if (behind?.kind === 'conference') return gatheringOf(act, source, words);
  if (behind) return englishOf(behind, source.form, lexicon);
  if (known) return named(known);
  const thing = directObjectOf(act, source, words, '');
  return thing && INSTRUMENT.test(thing) ? thing : null;
}

/** The talks that the words name: a numbered round, a conference, or what kind of talks. */
export function gatheringOf(act: Act, source: TitleText, { lexicon, ...words }: TitleWords): string | null {
  const round = roundPhrase(source, act.start, act.end, lexicon);
  if (round) return round;
  const conference = source.names.find(
    ({ kind, span }) => kind === 'conference' && span.start >= act.start && span.end <= act.end,
  );
  if (conference) return englishOf(conference, source.form, lexicon);
  const phrases = phrasesIn(act.start, act.end, source, { lexicon, ...words }, '');
  return (
    phrases.find(
      ({ en, kind, end, isVague }) =>
        kind === 'thing' && !isVague && GATHERING.test(en) && end >= act.trigger.start,
    )?.en ?? null
  );
}

/** The English title of a round: "Second round of the six-party talks"; null for any other event. */
export function roundTitle({ conferenceId, round }: MentionDraft, { lexicon }: TitleWords): string | null {
  return round === null ? null : roundName(conferenceId, round, lexicon);
}
