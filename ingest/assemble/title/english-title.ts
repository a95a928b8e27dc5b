import type { MentionDraft } from '@/lib/schema/annotation';
import type { EventStatus, EventType } from '@/lib/schema/vocabulary';
import { within } from '@/lib/text/within';
import type { TriggerRow } from '../../lexicon/lexicon';
import { rowOf } from '../../lexicon/row-of';
import { castOf } from './cast';
import { type Slots, sentence, verbPhrase } from './fill';
import { capital, list } from './grammar';
import { roundTitle } from './instrument';
import { kindTitle } from './kind-title';
import { englishName } from './names';
import { isNegated, isPassive } from './polarity';
import { slotsOf } from './slots';
import type { Act } from './things';
import type { TitleText, TitleWords } from './title-words';

export interface EnglishTitle {
  readonly title: string;
  /** Whether it is only kind and parties, since a piece is unknown. */
  readonly isFallback: boolean;
}

/** Kinds whose titles tell what is said or agreed, whatever becomes of it: they take no "plans to". */
const SAID = new Set<EventType>([
  'statement',
  'demand',
  'proposal',
  'denial',
  'threat',
  'agreement',
  'policy',
  'other',
  'incident',
  'intelligence',
]);

/**
 * The English title, composed from the event's parts through the lexicon; its kind and its parties where a part is unknown.
 * @param status of the event: what only lies ahead or is only told is not said to be done
 */
export function englishTitle(
  draft: MentionDraft,
  document: TitleText,
  words: TitleWords,
  status: EventStatus,
): EnglishTitle {
  const round = roundTitle(draft, words);
  if (round) return { title: capital(round), isFallback: false };
  const { lexicon } = words;
  const source = { ...document, names: within(document.names, draft.span, ({ span }) => span) };
  const row = rowOf(lexicon.triggers, draft.triggerId);
  const told = row && draft.trigger ? composed(draft, row, source, words, status) : null;
  if (told) return { title: capital(told), isFallback: false };
  const parties = draft.parties.flatMap((id) => englishName(id, lexicon) ?? []);
  const position = row ? null : positionTitle(draft, parties);
  return { title: capital(position ?? kindTitle(draft.type, parties)), isFallback: position === null };
}

/** What no word of saying tells: the position that a table gives a party. */
function positionTitle({ type }: MentionDraft, parties: readonly string[]): string | null {
  return type === 'statement' && parties[0] ? `position of ${parties[0]}` : null;
}

function composed(
  draft: MentionDraft,
  row: TriggerRow,
  source: TitleText,
  words: TitleWords,
  status: EventStatus,
): string | null {
  const trigger = draft.trigger ?? draft.span;
  const act: Act = { row, trigger, start: draft.span.start, end: draft.span.end };
  if (isNegated(act, source)) return null;
  const cast = castOf(draft, source, words, row.symmetric);
  const turned = isPassive(act, source);
  const actors = turned ? cast.agent : cast.actors;
  const slots = slotsOf(
    act,
    {
      formerNames: cast.formerNames,
      actors,
      objects: turned ? cast.actors.filter((id) => !cast.agent.includes(id)) : cast.objects,
    },
    draft,
    source,
    words,
  );
  const shown = SAID.has(draft.type) && status !== 'claimed' ? null : status;
  const told = draft.type === row.type ? null : ofItsType(draft.type, row, slots);
  if (told) return told;
  for (const template of [...row.en.split('|'), row.en_bare]) {
    const title = sentence(template.trim(), slots, shown);
    if (title) return title;
  }
  return null;
}

/** Where the words around it make an act a demand, or the caption of a speaker: what is told is that it is demanded or said. */
function ofItsType(type: EventType, row: TriggerRow, slots: Slots): string | null {
  if (type === 'statement' && row.pos === 'noun') return sentence('{actor} makes a statement', slots, null);
  if (type !== 'demand' || SAID.has(row.type)) return null;
  for (const template of row.en.split('|')) {
    const asked = verbPhrase(template.trim(), 'infinitive', slots);
    if (asked && slots.actors.length > 0) return `demand that ${list(slots.actors)} ${asked}`;
  }
  return null;
}
