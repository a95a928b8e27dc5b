import type { MentionDraft } from '@/lib/schema/annotation';
import { type EventStatus, type EventType, SPEECH } from '@/lib/schema/vocabulary';
import { within } from '@/lib/text/within';
import type { EnglishTitle, TitleText } from '../../../assemble/language';
import type { TriggerRow } from '../../../knowledge/lexicon';
import { rowOf } from '../../../knowledge/row-of';
import { type Slots, sentence, verbPhrase } from '../../en/titles/fill';
import { capital, list } from '../../en/titles/grammar';
import { kindTitle } from '../../en/titles/kind-title';
import { isInCause } from '../events/participants/cause';
import { clauseTitle } from './clause/clause-title';
import { denialOf } from './clause/denied';
import { toldClause } from './clause/told-clause';
import type { Act } from './direct-object';
import { roundTitle } from './instrument';
import { knownOf, NOBODY } from './known';
import { englishName } from './names';
import { withNamesOfDay } from './names-of-day';
import { isNegated, isPassive } from './polarity';
import { rolesOf } from './roles';
import { saidEnd } from './said-end';
import { slotsOf } from './slots';
import { criticism, speakerOf } from './speaker';
import type { TitleWords } from './title-words';
import { unknownIn } from './unknown';

/** Kinds whose titles tell what is said or agreed, whatever becomes of it: they take neither "plans to" nor "reportedly". */
const SAID = new Set<EventType>([...SPEECH, 'agreement', 'policy', 'other', 'incident', 'intelligence']);

/**
 * The English title, composed from the event's parts through the lexicon; its kind and its parties where a part is unknown.
 * @param status of the event: what only lies ahead or is only told is not said to be done
 */
export function englishTitle(
  draft: MentionDraft,
  text: TitleText,
  words: TitleWords,
  status: EventStatus,
): EnglishTitle {
  const document = withNamesOfDay(text, draft);
  const round = roundTitle(draft, words);
  if (round) return { title: capital(round), isWhole: true, isFallback: false, unknown: null };
  const { lexicon } = words;
  const source = { ...document, names: within(document.names, draft.span, ({ span }) => span) };
  const row = rowOf(lexicon.triggers, draft.triggerId);
  const act =
    row && draft.trigger
      ? { row, trigger: draft.trigger, start: draft.span.start, end: draft.span.end }
      : null;
  const known = act ? knownOf(draft, act, source, words) : NOBODY;
  // `布希因國會通過法案`: the sentence read as it stands would make him do what befalls him.
  const isCause = act !== null && isInCause(document.form, draft.span, act.trigger);
  const read = isCause ? null : toldClause(draft, document, words, known);
  const said = read && clauseTitle(read, draft, status);
  if (said) return { title: capital(said), isWhole: true, isFallback: false, unknown: null };
  const denial = act && denialOf(draft, document, words, known);
  if (denial?.en) return { title: capital(denial.en), isWhole: true, isFallback: false, unknown: null };
  const end = act ? topicEnd(act, document) : draft.span.end;
  const far = { ...document, names: within(document.names, { ...draft.span, end }, ({ span }) => span) };
  const told = act && composed(draft, { ...act, end }, far, words, status);
  if (act && told) {
    return {
      title: capital(told.title),
      isWhole: false,
      isFallback: false,
      unknown: told.isBare ? unknownIn(act, source, words, true) : null,
    };
  }
  // Who speaks is in no table: the states named with him say nothing.
  const isUnknownSpeaker = SPEECH.has(draft.type) && draft.participants.length === 0;
  const parties = isUnknownSpeaker ? [] : draft.parties.flatMap((id) => englishName(id, lexicon) ?? []);
  const position = row ? null : positionTitle(draft, parties);
  return {
    title: capital(position ?? kindTitle(draft.type, parties)),
    isWhole: false,
    isFallback: position === null,
    unknown: act && unknownIn(act, source, words, false),
  };
}

const IS_SPEECH = /^\{actor\} makes a statement/;
const PAIR = '{actor} and {object}';

/** What a statement is about may stand behind the comma that ends its clause. */
function topicEnd({ row, trigger, start, end }: Act, { text }: TitleText): number {
  return IS_SPEECH.test(row.en) ? saidEnd(text, { start, end }, trigger) : end;
}

/** What no word of saying tells: the position that a table gives a party. */
function positionTitle({ type }: MentionDraft, parties: readonly string[]): string | null {
  return type === 'statement' && parties[0] ? `position of ${parties[0]}` : null;
}

function composed(
  draft: MentionDraft,
  act: Act,
  source: TitleText,
  words: TitleWords,
  status: EventStatus,
): { readonly title: string; readonly isBare: boolean } | null {
  const { row } = act;
  // What was not done is never told as done: its kind and parties say enough.
  if (isNegated(act, source) || draft.polarity === 'negative') return null;
  const roles = rolesOf(draft, source, words, row.symmetric);
  const turned = isPassive(act, source);
  const agent = turned ? roles.agent() : [];
  const actors = turned ? agent : roles.actors;
  const acting = slotsOf(
    act,
    {
      formerNames: roles.formerNames,
      actors,
      objects: turned ? roles.actors.filter((id) => !agent.includes(id)) : roles.objects,
    },
    draft,
    source,
    words,
  );
  const slots = speakerOf(act, actors, acting, source, words);
  // What is denied is never told as done, whatever its kind.
  const isSaid = SAID.has(draft.type) || SAID.has(row.type);
  const isPlanTold = draft.modality === 'planned' && (status === 'claimed' || status === 'denied');
  const shown = isSaid && status !== 'denied' ? null : isPlanTold ? 'told-plan' : status;
  const told = draft.type === row.type ? null : ofItsType(draft.type, row, slots);
  if (told) return { title: told, isBare: false };
  const blame = IS_SPEECH.test(row.en) ? criticism(act, slots, source, words) : null;
  if (blame) return { title: blame, isBare: false };
  // Nobody agrees alone: of one who is only known from before the parties are told.
  const isAlone =
    row.type === 'agreement' &&
    slots.actors.length < 2 &&
    draft.participants.every(({ span }) => span === null);
  for (const template of [...row.en.split('|'), row.en_bare]) {
    const title = sentence(
      isAlone ? template.trim().replace(PAIR, 'the parties') : template.trim(),
      slots,
      shown,
    );
    if (title) return { title, isBare: template === row.en_bare };
  }
  return null;
}

/** Where the words around it make an act a demand, a threat, or the caption of a speaker: what is told is that it is demanded, threatened or said. */
function ofItsType(type: EventType, row: TriggerRow, slots: Slots): string | null {
  if (type === 'statement' && row.pos === 'noun') return sentence('{actor} makes a statement', slots, null);
  const { actors } = slots;
  if ((type !== 'demand' && type !== 'threat') || SAID.has(row.type) || actors.length === 0) return null;
  const phrases = [...row.en.split('|'), row.en_bare].map((template) =>
    verbPhrase(template.trim(), 'infinitive', slots),
  );
  const asked = phrases.find((phrase) => phrase !== null);
  if (!asked) return null;
  return type === 'threat'
    ? `${list(actors)} ${actors.length > 1 ? 'threaten' : 'threatens'} to ${asked}`
    : `${list(actors)} ${actors.length > 1 ? 'are' : 'is'} asked to ${asked}`;
}
