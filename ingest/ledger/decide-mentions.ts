import type { LedgerLine } from '@/lib/edits/ledger';
import { grouped } from '@/lib/grouped';
import type { MentionDraft } from '@/lib/schema/annotation';
import type { KbRejected } from '@/lib/schema/review';
import { Remembered, remembering } from '../cache/remembered';
import type { WorkingDocument } from '../document/working-document';
import type { Lexicon } from '../knowledge/lexicon';
import { type Added, addedMentions } from './added';
import type { Deciding } from './deciding';
import { MentionPlaces, type PlacedDraft } from './mention-places';

/** A mention that an editor rejected, and by which line. */
export interface RejectedDraft extends PlacedDraft {
  readonly line: LedgerLine;
  readonly as: KbRejected['as'];
}

/** What a document tells after what editors rejected and added. */
type Told = Pick<WorkingDocument, 'mentions' | 'mentionIds' | 'passedOver'>;

/** What a process that goes on remembers, so that what has not changed is the same object. */
export class DecidingMemory {
  readonly drafts = new Remembered<readonly MentionDraft[]>();
  readonly told = new Remembered<Told>();
}

/**
 * Takes out of the documents the mentions that editors rejected, and puts in those that they added. Of an accepting and a rejecting line on one mention the later counts; a rejecting line
 * says nothing of what is added behind it. A mention that the machine drafts of the very words that were added makes way: a decision beats the machine.
 * @returns what was rejected, by documents and places
 */
export function decideMentions(
  documents: readonly WorkingDocument[],
  deciding: Deciding,
  lexicon: Lexicon,
  memory?: DecidingMemory,
): readonly RejectedDraft[] {
  if (deciding.ledger.lines.length === 0) return [];
  const machine = new Map(documents.map((document) => [document.read.id, placedIn(document)]));
  const added = addedMentions(documents, deciding, lexicon, memory?.drafts);
  const drafted = new MentionPlaces(machine);
  const away = new Set(added.flatMap((one) => makesWay(one, drafted, deciding)));
  const addedIn = grouped(added, ({ document }) => document.read.id);
  const all = new Map(
    [...machine].map(([id, mentions]) => [
      id,
      [...(addedIn.get(id) ?? []), ...mentions.filter((one) => !away.has(one.id))],
    ]),
  );
  deciding.places = new MentionPlaces(all);
  const rejecting = rejectingLines(deciding, new Map(added.map(({ id, line }) => [id, line.line])));
  for (const document of documents) {
    const { id } = document.read;
    const gone = (machine.get(id) ?? []).filter((one) => away.has(one.id) || rejecting.has(one.id));
    const come = (addedIn.get(id) ?? []).filter((one) => !rejecting.has(one.id));
    if (gone.length === 0 && come.length === 0) continue;
    Object.assign(document, toldBy(document, gone, come, memory));
  }
  return [...all.values()].flat().flatMap((one): RejectedDraft[] => {
    const line = rejecting.get(one.id);
    if (line?.edit.decision.does !== 'reject') return [];
    return [{ ...one, line, as: line.edit.decision.as }];
  });
}

function placedIn(document: WorkingDocument): PlacedDraft[] {
  return document.mentions.map((draft, i) => ({ document, draft, id: document.mentionIds[i] as string }));
}

/** The machine's own mention of the words that were added, and what it reads there. */
function makesWay(
  { document, raw, line, id, draft }: Added,
  drafted: MentionPlaces,
  deciding: Deciding,
): string[] {
  const outcome = deciding.of(line);
  outcome.mentionId = id;
  const own = drafted.wholeAt(document.read.id, raw);
  if (!own) return [];
  const { date, type, status } = own.draft;
  outcome.machine = { edtf: date.edtf, type, status };
  outcome.isAgainst = date.edtf !== draft.date.edtf || type !== draft.type || status !== draft.status;
  return [own.id];
}

/** The line by which each rejected mention is rejected, by its id. @param addedAt the lines at which mentions were added */
function rejectingLines(
  deciding: Deciding,
  addedAt: ReadonlyMap<string, number>,
): ReadonlyMap<string, LedgerLine> {
  const last = new Map<string, LedgerLine>();
  const spoken = deciding.standing.flatMap((line) => {
    const { decision } = line.edit;
    if (decision.does !== 'accept' && decision.does !== 'reject') return [];
    const { ids, causes } = deciding.meant(line, decision.target.passages);
    const own = ids.filter((id) => (addedAt.get(id) ?? 0) < line.line);
    for (const id of own) last.set(id, line);
    const cause = causes.find((one) => decision.does === 'accept' || one !== 'no-event');
    // What is to be rejected and is not drafted any more is as it should be.
    if (own.length === 0 && cause) deciding.fail(line, cause);
    return [{ line, ids: own }];
  });
  for (const { line, ids } of spoken) {
    const { does } = line.edit.decision;
    const isOverruled = ids.every((id) => last.get(id)?.edit.decision.does !== does);
    if (ids.length > 0 && isOverruled) deciding.overrule(line);
  }
  return new Map([...last].filter(([, { edit }]) => edit.decision.does === 'reject'));
}

/** A link to a mention that is gone leads to its words, as to any clause that tells no event. */
function toldBy(
  document: WorkingDocument,
  gone: readonly PlacedDraft[],
  come: readonly Added[],
  memory: DecidingMemory | undefined,
): Told {
  const { mentions, passedOver } = document;
  const goneIds = new Set(gone.map(({ id }) => id));
  return remembering(
    memory?.told,
    mentions,
    () => [passedOver, ...goneIds, ...come.map(({ draft }) => draft)],
    () => {
      const kept = placedIn(document).filter(({ id }) => !goneIds.has(id));
      const told = [...kept, ...come].sort((a, b) => a.draft.span.start - b.draft.span.start);
      return {
        mentions: told.map(({ draft }) => draft),
        mentionIds: told.map(({ id }) => id),
        passedOver: [...passedOver, ...gone.map(({ draft }) => ({ draft, filter: null }))],
      };
    },
  );
}
