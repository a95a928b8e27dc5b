import type { LedgerLine } from '@/lib/edits/ledger';
import { grouped } from '@/lib/grouped';
import type { MentionDraft } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { Decision } from '@/lib/schema/edit';
import type { Span } from '@/lib/schema/span';
import { within } from '@/lib/text/within';
import { edtfBounds } from '@/lib/time/edtf';
import { type Remembered, remembering } from '../cache/remembered';
import type { WorkingDocument } from '../document/working-document';
import { entitiesOf } from '../knowledge/entities';
import type { Lexicon } from '../knowledge/lexicon';
import type { Deciding } from './deciding';
import { type PlacedDraft, shareOf } from './mention-places';

type Add = Extract<Decision, { does: 'add' }>;

/** A passage that an editor added: its words in the raw and in the clean text, and what was said of it. */
interface Passage {
  readonly line: LedgerLine;
  readonly add: Add;
  readonly date: ResolvedDate;
  readonly raw: Span;
  readonly span: Span;
  readonly block: number;
}

/** A mention that an editor added. */
export interface Added extends PlacedDraft {
  readonly line: LedgerLine;
  /** Its words in the raw text. */
  readonly raw: Span;
}

/** From this share on two passages are the same. */
const SAME = 0.9;

/** The mentions that editors added, by document; of two of the same words the later. What cannot be followed is noted. */
export function addedMentions(
  documents: readonly WorkingDocument[],
  deciding: Deciding,
  lexicon: Lexicon,
  memory: Remembered<readonly MentionDraft[]> | undefined,
): readonly Added[] {
  const byId = new Map(documents.map((document) => [document.read.id, document]));
  const passages = deciding.standing.flatMap((line) => {
    const { decision } = line.edit;
    const passage = decision.does === 'add' ? passageOf(line, decision, byId, deciding, lexicon) : null;
    return passage ? [passage] : [];
  });
  const kept = passages.filter((one, i) => {
    const isLast = !passages
      .slice(i + 1)
      .some((later) => later.document === one.document && shareOf(one.raw, later.raw) >= SAME);
    if (!isLast) deciding.overrule(one.line);
    return isLast;
  });
  return [...grouped(kept, ({ document }) => document)].flatMap(([document, own]) => {
    const said = JSON.stringify(own.map(({ line, span }) => [line.edit, span]));
    const drafts = remembering(
      memory,
      document.clean,
      () => [document.timexes, document.names, said],
      () => own.map((passage) => draftOf(document, passage)),
    );
    return own.map(({ line, raw }, i): Added => {
      return { document, line, raw, id: addedId(document, line), draft: drafts[i] as MentionDraft };
    });
  });
}

/** The id of an added mention: of the decision, so that it stays whatever else is added or found. */
const addedId = ({ read }: WorkingDocument, { edit }: LedgerLine): string => `${read.id}:e-${edit.id}`;

function passageOf(
  line: LedgerLine,
  add: Add,
  documents: ReadonlyMap<string, WorkingDocument>,
  deciding: Deciding,
  lexicon: Lexicon,
): (Passage & { readonly document: WorkingDocument }) | null {
  const found = deciding.find(line, add.passage);
  if (typeof found === 'string') return failed(deciding, line, found);
  if (!add.countries.every((id) => entitiesOf(lexicon).has(id)))
    return failed(deciding, line, 'unknown-entity');
  const date = editorsDate(add.date);
  if (!date) return failed(deciding, line, 'not-a-date');
  const document = documents.get(found.documentId);
  const raw = found.places[0];
  if (!document || !raw) return failed(deciding, line, 'document-gone');
  const held = heldIn(document, raw);
  return held ? { line, add, date, raw, document, ...held } : failed(deciding, line, 'outside-text');
}

function failed(deciding: Deciding, line: LedgerLine, cause: Parameters<Deciding['fail']>[1]): null {
  deciding.fail(line, cause);
  return null;
}

/** The stretch of the clean text, within the passage in which it begins. */
function heldIn({ clean, blocks }: WorkingDocument, raw: Span): Pick<Passage, 'span' | 'block'> | null {
  const { start, end } = clean.map.toClean(raw);
  const block = blocks.findIndex(({ span }) => span.start <= start && start < span.end);
  const last = Math.min(end, blocks[block]?.span.end ?? 0);
  return last > start ? { span: { start, end: last }, block } : null;
}

/** A date that an editor gave, with that for its basis; null where it is none. */
export function editorsDate(edtf: string): ResolvedDate | null {
  try {
    const step = { rule: 'editor.date', source: null, span: null, text: '', before: null, after: edtf };
    return { edtf, ...edtfBounds(edtf), basis: [step] };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A mention as the extraction would draft it; who is named in its words takes part in it. */
function draftOf(
  { read, names, timexes }: WorkingDocument,
  { add, date, span, block }: Passage,
): MentionDraft {
  const named = within(names, span, (name) => name.span);
  const timex = timexes.findIndex(
    ({ start, end, edtf }) => start >= span.start && end <= span.end && edtf === add.date,
  );
  return {
    ...{ documentId: read.id, span, block, trigger: null, triggerId: null },
    ...{ type: add.type, ploverType: null, status: add.status },
    ...{ modality: add.status === 'planned' ? 'planned' : 'actual', polarity: 'positive' },
    ...{
      date,
      timex: timex < 0 ? null : timex,
      dateText: timexes[timex]?.text ?? '',
      statesDate: timex >= 0,
    },
    parties: add.countries,
    participants: named.flatMap(({ kind, ids, span: at }) =>
      kind === 'person' || ids.every((id) => add.countries.includes(id))
        ? ids.map((entityId) => ({ entityId, role: 'party' as const, span: at }))
        : [],
    ),
    placeId: named.find(({ kind }) => kind === 'place')?.ids[0] ?? null,
    ...{ treatyId: null, conferenceId: null, round: null, given: add.title },
  };
}
