import type { MentionDraft, NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import type { Factuality } from '../../../extract/clauses/factuality';
import { type AnnotatedDocument, within } from '../../../extract/context';
import { officeHoldersOfDay } from '../../../extract/participants/office-holder-of-day';
import { thenStates } from '../../../extract/participants/then-a-state';
import { rowOf } from '../../../knowledge/row-of';
import type { Trigger } from '../parse/triggers';
import type { Governing } from './dates';
import { participantsOf, partiesOf, type Roles } from './participants';
import { placeIn } from './place';
import { aboutWhom, MUTUAL, supposed, withCounterpart } from './whom';
import type { EventWords } from './words';

/** What a mention is made of. */
export interface Told {
  readonly span: Span;
  readonly trigger: Span;
  readonly row: Trigger;
  readonly type: EventType;
  readonly roles: Roles;
  readonly factuality: Factuality;
  readonly date: Governing;
  readonly statesDate: boolean;
  readonly block: number;
  /** Its clause names nobody, and tells of something done: `was signed`. */
  readonly isNameless: boolean;
  /** Nobody acts whom it calls by a name or an office that no table knows. */
  readonly isUnnamed?: boolean;
}

const COUNCIL = /\bSecurity Council\b|\bUnited Nations\b|\bU\.?N\.?(?!\p{L})/u;
const SPEECH: ReadonlySet<EventType> = new Set<EventType>([
  'statement',
  'demand',
  'proposal',
  'denial',
  'threat',
]);
/** Kinds to which all parties of a paper belong that it names. */
const OF_PAPERS: ReadonlySet<EventType> = new Set<EventType>(['agreement']);

/** The mention that a clause tells; null where nobody is known to take part. */
export function draftOf(document: AnnotatedDocument, words: EventWords, told: Told): MentionDraft | null {
  const { span, date } = told;
  const roles = withoutGatherings(told);
  const treaty = treatyIn(document, span, words);
  const { row, type } = ofPaper(told, treaty);
  const round =
    type === 'talks' || type === 'meeting'
      ? within(document.rounds, span).find((one) => one.round !== null)
      : undefined;
  const isRound = round !== undefined;
  const gathering = within(document.names, span).find(({ kind }) => kind === 'conference');
  const of = (names: readonly NameHit[]): string[] =>
    thenStates(partiesOf(names), date.date, document.form, span, words.lexicon.founded);
  const named = of([...roles.actors, ...roles.objects]);
  const conference = isRound ? rowOf(words.lexicon.conferences, round.conferenceId) : null;
  const known = [
    ...new Set([
      ...(conference ? conference.parties : named),
      ...papersParties(type, row.id, treaty, named),
      ...(isRound || !gathering || type !== 'talks' || named.length > 1 ? [] : gathering.parties),
    ]),
  ];
  // `An interim accord was signed on 24 November`: of whom the document speaks, where nobody is named.
  if (known.length === 0 && row.id === 'pass-resolution' && COUNCIL.test(document.text)) known.push('UN');
  const parties =
    known.length > 0
      ? [...withCounterpart(document, type, known)]
      : [...(told.isNameless ? aboutWhom(document, type) : [])];
  if (parties.length === 0 && told.isUnnamed && date.from === 'words')
    parties.push(...supposed(document, type, span));
  // Who said something must be known. Counter-example: `bombers rammed his motorcade on Christmas Day`.
  if (parties.length === 0 && (date.from !== 'words' || SPEECH.has(type))) return null;
  const isMutual =
    MUTUAL.has(type) &&
    !(type === 'agreement' && roles.objects.every(({ parties: those }) => those.length === 0));
  const participants = participantsOf(roles, isMutual, SPEECH.has(type));
  return {
    documentId: document.id,
    span,
    block: told.block,
    trigger: told.trigger,
    triggerId: row.id,
    type: isRound ? 'talks' : type,
    ploverType: row.plover,
    ...told.factuality,
    date: date.date,
    timex: date.timex,
    dateText: date.text,
    statesDate: told.statesDate,
    parties,
    participants: officeHoldersOfDay(participants, date.date, document.form, words.shared),
    placeId: placeIn(document, span, words.lexicon),
    treatyId: treaty?.id ?? null,
    conferenceId: isRound ? round.conferenceId : null,
    round: isRound ? round.round : null,
  };
}

/** Of all but a gathering a conference that is named is a matter, and its parties take no part: suspended its participation in the six-party talks. */
function withoutGatherings({ type, roles }: Told): Roles {
  if (type === 'talks' || type === 'meeting') return roles;
  const isParty = ({ kind }: NameHit): boolean => kind !== 'conference';
  return { actors: roles.actors.filter(isParty), objects: roles.objects.filter(isParty) };
}

/** The treaty that a span names. */
export function treatyIn(document: AnnotatedDocument, span: Span, { lexicon }: EventWords) {
  const hit = within(document.names, span).find(({ kind }) => kind === 'treaty');
  return hit ? rowOf(lexicon.treaties, hit.ids[0] ?? null) : null;
}

/** A law is no agreement, and a treaty that is open to all is joined; a resolution does what it says. */
function ofPaper(
  { row, type }: Told,
  treaty: ReturnType<typeof treatyIn>,
): { readonly row: Trigger; readonly type: EventType } {
  if (!treaty) return { row, type };
  if (row.id === 'sign' && treaty.kind === 'plan')
    return { row: { ...row, id: 'pass-law', plover: null }, type: 'policy' };
  if (row.id === 'sign' && treaty.kind === 'treaty' && treaty.parties.length === 0)
    return { row: { ...row, id: 'accede' }, type: 'accession' };
  if ((row.id === 'pass-resolution' || row.id === 'pass-law') && treaty.kind === 'resolution')
    return { row: { ...row, id: 'pass-resolution' }, type: treaty.adopting ?? type };
  return { row, type };
}

function papersParties(
  type: EventType,
  id: string,
  treaty: ReturnType<typeof treatyIn>,
  named: readonly string[],
): readonly string[] {
  if (treaty && id === 'pass-resolution')
    return treaty.kind === 'resolution' ? ['UN', ...treaty.parties] : treaty.parties;
  if (!treaty || !OF_PAPERS.has(type) || treaty.parties.length > 7) return [];
  return named.length === 0 || named.some((party) => treaty.parties.includes(party)) ? treaty.parties : [];
}
