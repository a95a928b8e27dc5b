import type { KbContradiction } from '@/lib/schema/contradiction';
import type { KbEvent } from '@/lib/schema/event';
import type { KbDiagnostic, KbMention, KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { KbEdit } from '@/lib/schema/review';
import type { Prisma } from '@/prisma/generated/client';
import {
  byId,
  compare,
  countryRows,
  dated,
  ends,
  json,
  localRows,
  maybeDated,
  maybeJson,
  participantColumns,
} from './columns';
import { type Numbered, numbered, termRows } from './event-index';
import { countRows, markRows } from './lane-rows';
import { positionRows } from './position-rows';
import type { RowMemory } from './row-memory';
import { type SearchRows, searchRows } from './search-rows';

/** What makes the rows of each table, under the table's name: a table of a large collection is made when it is written, and gone before the next. */
export type Tables = { readonly [Table in keyof Rows]: () => Rows[Table] };

type Rows = {
  Document: Prisma.DocumentCreateManyInput[];
  Page: Prisma.PageCreateManyInput[];
  Passage: Prisma.PassageCreateManyInput[];
  Timex: Prisma.TimexCreateManyInput[];
  Entity: Prisma.EntityCreateManyInput[];
  Name: Prisma.NameCreateManyInput[];
  Naming: Prisma.NamingCreateManyInput[];
  Event: Prisma.EventCreateManyInput[];
  Title: Prisma.TitleCreateManyInput[];
  EventTerm: Prisma.EventTermCreateManyInput[];
  LaneMark: Prisma.LaneMarkCreateManyInput[];
  LaneCount: Prisma.LaneCountCreateManyInput[];
  EventCountry: Prisma.EventCountryCreateManyInput[];
  Mention: Prisma.MentionCreateManyInput[];
  MentionTitle: Prisma.MentionTitleCreateManyInput[];
  MentionCountry: Prisma.MentionCountryCreateManyInput[];
  MentionParticipant: Prisma.MentionParticipantCreateManyInput[];
  Position: Prisma.PositionCreateManyInput[];
  PositionTitle: Prisma.PositionTitleCreateManyInput[];
  PositionCountry: Prisma.PositionCountryCreateManyInput[];
  PositionParticipant: Prisma.PositionParticipantCreateManyInput[];
  RoundMention: Prisma.RoundMentionCreateManyInput[];
  DelegationHead: Prisma.DelegationHeadCreateManyInput[];
  PlaceNote: Prisma.PlaceNoteCreateManyInput[];
  EventAlias: Prisma.EventAliasCreateManyInput[];
  MergeDecision: Prisma.MergeDecisionCreateManyInput[];
  Contradiction: Prisma.ContradictionCreateManyInput[];
  Explanation: Prisma.ExplanationCreateManyInput[];
  Claim: Prisma.ClaimCreateManyInput[];
  Edit: Prisma.EditCreateManyInput[];
  Rejected: Prisma.RejectedCreateManyInput[];
  Diagnostic: Prisma.DiagnosticCreateManyInput[];
  IngestRun: Prisma.IngestRunCreateManyInput[];
} & SearchRows;

export function eventRow({
  event,
  number,
  rank,
  atDay,
  mentions,
  doubted: { doubts, doubt },
}: Numbered): Prisma.EventCreateManyInput {
  const { countries, reasons, title, label, people, machine, ...rest }: KbEvent = event;
  return {
    ...dated(rest),
    ...{ number, rank, atDay, passages: mentions.length },
    ...{ reasons: json(reasons), people: maybeJson(people), machine: maybeJson(machine) },
    ...{ need: event.importance * doubt, doubts: json(doubts) },
  };
}

export const titleRows = ({ event: { title, label }, number }: Numbered) =>
  localRows(title).map(({ locale, text }) => ({ number, locale, text, label: label[locale] }));

function mentionRow(mention: KbMention): Prisma.MentionCreateManyInput {
  const { span, trigger, pieces, basis, countries, participants, title, ...rest } = mention;
  return {
    ...dated(rest),
    start: span.start,
    end: span.end,
    pieces: json(pieces),
    triggerStart: trigger?.start ?? null,
    triggerEnd: trigger?.end ?? null,
    basis: json(basis),
  };
}

const participantRows = ({ id, participants }: KbMention) =>
  participants.map((participant, ordinal) => ({
    mentionId: id,
    ...participantColumns(participant, ordinal),
  }));

const claimRows = ({ id, claims }: KbContradiction) =>
  claims.map(({ span, ...rest }, ordinal) => ({ contradictionId: id, ordinal, ...rest, ...span }));

function editRow({ decision, machine, ...edit }: KbEdit): Prisma.EditCreateManyInput {
  const field = decision.does === 'correct' ? decision.correction.field : null;
  return { ...edit, does: decision.does, field, decision: json(decision), machine: maybeJson(machine) };
}

/** Diagnostics by their places, which their rows are numbered by. */
export const diagnosticsInOrder = ({ diagnostics }: Pick<KnowledgeBase, 'diagnostics'>): KbDiagnostic[] =>
  diagnostics.toSorted(byPlace);

export const diagnosticRow = ({ span, ...diagnostic }: KbDiagnostic, ordinal: number) => ({
  ordinal,
  ...diagnostic,
  ...ends(span),
});

const byPlace = (a: KbDiagnostic, b: KbDiagnostic) =>
  compare(a.documentId ?? '', b.documentId ?? '') ||
  (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
  compare(json(a), json(b));

/**
 * A checked knowledge base as table rows, in an order that depends on its content alone.
 * @param inOrder its events in the order of the lists
 * @param memory what is remembered of rows that were made before; null where they are made once
 * @throws RangeError, when the rows are made, for a day that the calendar does not know.
 */
export function toRows(
  kb: KnowledgeBase,
  inOrder: readonly Numbered[] = numbered(kb),
  memory: RowMemory | null = null,
): Tables {
  const events = byId(kb.events);
  const mentions = byId(kb.mentions);
  const contradictions = byId(kb.contradictions);
  return {
    Document: () =>
      byId(kb.documents).map(({ csl, basis, pages, ...document }) => ({
        ...maybeDated(document),
        csl: json(csl),
        basis: json(basis),
      })),
    Page: () =>
      byId(kb.documents).flatMap(({ id, pages }) =>
        pages.map(({ span, boxes, ...page }, ordinal) => ({
          documentId: id,
          ordinal,
          ...page,
          ...span,
          boxes: json(boxes),
        })),
      ),
    Passage: () =>
      kb.passages
        .toSorted((a, b) => compare(a.documentId, b.documentId) || a.ordinal - b.ordinal)
        .map(({ pieces, repeats, locator, turns, ...passage }) => ({
          ...passage,
          pieces: json(pieces),
          repeats: json(repeats),
          locator: json(locator),
          turns: json(turns),
        })),
    Timex: () =>
      byId(kb.timexes).map(({ span, known, implied, basis, ...timex }) => ({
        ...maybeDated(timex),
        ...span,
        known: json(known),
        implied: json(implied),
        basis: json(basis),
      })),
    Entity: () =>
      byId(kb.entities).map(({ aliases, office, row, name, ...entity }) => ({
        ...entity,
        aliases: json(aliases),
        office: office && json(office),
        row: row && json(row),
      })),
    Name: () =>
      byId(kb.entities).flatMap(({ id, name }) => localRows(name).map((row) => ({ entityId: id, ...row }))),
    Naming: () =>
      kb.namings
        .toSorted(
          (a, b) =>
            compare(a.documentId, b.documentId) ||
            a.span.start - b.span.start ||
            compare(a.entityId, b.entityId),
        )
        .map(({ span, ...naming }) => ({ ...naming, ...span })),
    Event: () => inOrder.map(eventRow),
    Title: () => inOrder.flatMap(titleRows),
    EventTerm: () => termRows(inOrder, kb, memory?.terms),
    LaneMark: () => markRows(inOrder),
    LaneCount: () => countRows(inOrder),
    EventCountry: () =>
      events.flatMap(({ id, countries }) => countryRows(countries).map((row) => ({ eventId: id, ...row }))),
    Mention: () => mentions.map(mentionRow),
    MentionTitle: () =>
      mentions.flatMap(({ id, title }) => localRows(title).map((row) => ({ mentionId: id, ...row }))),
    MentionCountry: () =>
      mentions.flatMap(({ id, countries }) =>
        countryRows(countries).map((row) => ({ mentionId: id, ...row })),
      ),
    MentionParticipant: () => mentions.flatMap(participantRows),
    ...positionRows(kb),
    MergeDecision: () =>
      byId(kb.mergeDecisions).map(({ mentionIds, evidence, ...decision }) => {
        const [firstMentionId = '', secondMentionId = ''] = mentionIds;
        return { ...decision, firstMentionId, secondMentionId, evidence: json(evidence) };
      }),
    Contradiction: () =>
      contradictions.map(({ claims, explanation, machine, ...contradiction }) => ({
        ...contradiction,
        machine: maybeJson(machine),
      })),
    Explanation: () =>
      contradictions.flatMap(({ id, explanation }) =>
        localRows(explanation).map((row) => ({ contradictionId: id, ...row })),
      ),
    Claim: () => contradictions.flatMap(claimRows),
    Edit: () => byId(kb.edits).map(editRow),
    Rejected: () =>
      byId(kb.rejected).map(({ span, title, ...rejected }) => ({ ...rejected, ...span, title: json(title) })),
    Diagnostic: () => diagnosticsInOrder(kb).map(diagnosticRow),
    IngestRun: () => [{ ...kb.run, counts: json(kb.run.counts) }],
    ...searchRows(inOrder, kb, memory),
  };
}
