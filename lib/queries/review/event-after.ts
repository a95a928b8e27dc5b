import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import type { LedgerLine } from '@/lib/edits/ledger';
import { stateAfter } from '@/lib/edits/state-after';
import { type Anchor, Decision, type Edit } from '@/lib/schema/edit';
import { EventPerson } from '@/lib/schema/review';
import { edtfBounds } from '@/lib/time/edtf';
import { eventById } from '../event-by-id';
import { namesOf, participantsOf, placesOf } from '../event-names';
import { EventDetail, type Evidence, Named } from '../event-view';
import { passageHref } from '../passage-link';
import { EditView } from './edit-view';

const HeldEdit = EditView.pick({ id: true, at: true, who: true, why: true, decision: true });

export const EventAfter = z.object({
  /** The event with the fields and the passages that it had. */
  event: EventDetail,
  /** The decision behind which it stood so, all that held then, and the names that stand in them. */
  edit: HeldEdit,
  held: z.array(HeldEdit),
  names: z.array(Named),
  /** Passages that it has lost since. */
  lost: z.array(z.object({ document: z.string(), words: z.string(), href: z.string() })),
  /** The decisions before and behind it. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});
/** An event as it was behind one of the decisions on it. */
export type EventAfter = z.infer<typeof EventAfter>;

const COLUMNS = { id: true, line: true, at: true, who: true, why: true, decision: true } as const;
const APPLIED = { state: { in: ['applied', 'undone', 'overruled'] } };

/** The decisions on an event that could be applied, and what takes them back, in the order of the ledger. */
async function linesOf(eventId: string): Promise<LedgerLine[]> {
  const [own, undos] = await Promise.all([
    database().edit.findMany({
      where: { ...APPLIED, does: { not: 'undo' }, OR: [{ eventId }, { otherEventId: eventId }] },
      select: COLUMNS,
    }),
    database().edit.findMany({ where: { does: 'undo' }, select: COLUMNS, orderBy: { line: 'asc' } }),
  ]);
  const lines = own.map(lineOf);
  const known = new Set(lines.map(({ edit }) => edit.id));
  for (const undo of undos.map(lineOf)) {
    const { decision, id } = undo.edit;
    if (decision.does !== 'undo' || !known.has(decision.edit)) continue;
    known.add(id);
    lines.push(undo);
  }
  return lines.sort((a, b) => a.line - b.line);
}

const lineOf = ({
  line,
  decision,
  ...edit
}: Omit<Edit, 'decision'> & { line: number; decision: string }) => ({
  line,
  edit: { ...edit, decision: Decision.parse(JSON.parse(decision)) },
});

/**
 * How was an event right behind one of the decisions on it? Its passages are those of now without those that came later; what the machine reads is what it reads now, where nobody decided.
 * @returns null where there is no such event, or no such decision on it
 */
export async function eventAfter(id: string, edit: string): Promise<EventAfter | null> {
  const [event, lines] = await Promise.all([eventById(id), linesOf(id)]);
  const state = stateAfter(lines, edit);
  if (event === null || state === null) return null;
  const { fields, held, notYet } = state;
  const { 'title.en': titleEn = event.titleEn, 'title.zh-Hant': titleZh = event.titleZh } = fields;
  const { type = event.type, status = event.status, place = event.place, importance } = fields;
  const edtf = z.string().parse(fields.date ?? event.edtf);
  const countries = z.array(z.string()).parse(fields.countries ?? event.countries);
  const people: EventPerson[] | null = fields.people ? z.array(EventPerson).parse(fields.people) : null;
  const evidence = event.evidence.filter((one) => !notYet.some((anchor) => isOf(anchor, one)));
  const decisions = held.map((line) => line.edit.decision);
  const isCorrected = decisions.some(
    (one) => one.does === 'correct' && one.correction.field !== 'importance',
  );
  const isAccepted = decisions.some(({ does }) => does === 'accept');
  const [parties, participants, places, names] = await Promise.all([
    fields.countries ? namesOf(countries) : event.parties,
    people ? participantsOf(id, JSON.stringify(people)) : event.participants,
    fields.place === undefined ? event.places : placesOf(id, String(place)),
    namesOf([...held, state.line].flatMap((line) => idsIn(line.edit.decision))),
  ]);
  const then = {
    ...{ titleEn, titleZh, type, status, place, edtf, countries, parties, participants, places, evidence },
    ...(edtf === event.edtf ? {} : edtfBounds(edtf)),
    ...(importance === undefined || importance === 'machine' ? {} : { isKey: importance === 'pinned' }),
    mentions: event.mentions - (event.evidence.length - evidence.length),
    reviewed: event.reviewed === 'made' ? 'made' : isCorrected ? 'corrected' : isAccepted ? 'accepted' : 'no',
    ...{ machine: null, machineNames: [] },
  };
  return EventAfter.parse({
    event: { ...event, ...then },
    ...{ edit: state.line.edit, held: held.map((line) => line.edit), names },
    lost: state.lost.map(({ document, quote, position: { start, end } }) => ({
      document,
      words: quote.exact.replace(/\s+/g, ' ').trim(),
      href: passageHref(document, start, end, quote.exact),
    })),
    ...{ before: state.before, after: state.after },
  });
}

/** Whether a passage has words in common with an anchor, by where those stood. */
const isOf = ({ document: id, position }: Anchor, { document, start, end }: Evidence): boolean =>
  id === document.id && start < position.end && position.start < end;

/** The ids of those whom a correction names. */
function idsIn(decision: Decision): string[] {
  if (decision.does !== 'correct') return [];
  const { field, before, after } = decision.correction;
  if (field === 'people') return [...before, ...after].map(({ entity }) => entity);
  return field === 'countries' ? [...before, ...after] : [];
}
