import { grouped } from '@/lib/grouped';
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
import type { Content } from './content';
import { type Numbered, termRowsOf } from './event-index';
import { countRowsOf, markRowsOf } from './lane-rows';
import { inOrder } from './placed-passages';
import { positionRows } from './position-rows';
import { type SearchRows, searchRows } from './search-rows';

/** What makes the rows of tables, under their names: a table of a large collection is made when it is written, and gone before the next. */
type Made<R> = { readonly [Table in keyof R]: () => Iterable<R[Table]> };

/** Tables each of whose rows comes of one item of a list. */
export type ItemTables = Made<ItemRows>;

export type Tables = Made<ItemRows & EventRows & SearchRows>;

type ItemRows = {
  Document: Prisma.DocumentCreateManyInput;
  Page: Prisma.PageCreateManyInput;
  Passage: Prisma.PassageCreateManyInput;
  Timex: Prisma.TimexCreateManyInput;
  Entity: Prisma.EntityCreateManyInput;
  Name: Prisma.NameCreateManyInput;
  Naming: Prisma.NamingCreateManyInput;
  EventCountry: Prisma.EventCountryCreateManyInput;
  Mention: Prisma.MentionCreateManyInput;
  MentionTitle: Prisma.MentionTitleCreateManyInput;
  MentionCountry: Prisma.MentionCountryCreateManyInput;
  MentionParticipant: Prisma.MentionParticipantCreateManyInput;
  Position: Prisma.PositionCreateManyInput;
  PositionTitle: Prisma.PositionTitleCreateManyInput;
  PositionCountry: Prisma.PositionCountryCreateManyInput;
  PositionParticipant: Prisma.PositionParticipantCreateManyInput;
  RoundMention: Prisma.RoundMentionCreateManyInput;
  DelegationHead: Prisma.DelegationHeadCreateManyInput;
  PlaceNote: Prisma.PlaceNoteCreateManyInput;
  EventAlias: Prisma.EventAliasCreateManyInput;
  MergeDecision: Prisma.MergeDecisionCreateManyInput;
  Contradiction: Prisma.ContradictionCreateManyInput;
  Explanation: Prisma.ExplanationCreateManyInput;
  Claim: Prisma.ClaimCreateManyInput;
  Edit: Prisma.EditCreateManyInput;
  Rejected: Prisma.RejectedCreateManyInput;
};

/** Rows that are numbered, or count. */
type EventRows = {
  Event: Prisma.EventCreateManyInput;
  Title: Prisma.TitleCreateManyInput;
  EventTerm: Prisma.EventTermCreateManyInput;
  LaneMark: Prisma.LaneMarkCreateManyInput;
  LaneCount: Prisma.LaneCountCreateManyInput;
  Diagnostic: Prisma.DiagnosticCreateManyInput;
  IngestRun: Prisma.IngestRunCreateManyInput;
};

export function eventRow({
  event,
  number,
  atDay,
  mentions,
  doubted: { doubts, doubt },
}: Numbered): Prisma.EventCreateManyInput {
  const { countries, reasons, title, label, people, machine, ...rest }: KbEvent = event;
  return {
    ...dated(rest),
    ...{ number, atDay, passages: mentions.length },
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

/** The rows of the diagnostics of one document, or of none, by their places. */
export const diagnosticRows = (ofOne: readonly KbDiagnostic[]) =>
  ofOne.toSorted(byPlace).map(({ span, ...diagnostic }, ordinal) => ({
    id: `${diagnostic.documentId ?? ''} ${ordinal}`,
    ...diagnostic,
    ...ends(span),
    ordinal,
  }));

const byPlace = (a: KbDiagnostic, b: KbDiagnostic) =>
  (a.span?.start ?? 0) - (b.span?.start ?? 0) || compare(json(a), json(b));

/**
 * The rows of single items, in an order that depends on these alone.
 * @throws RangeError, when the rows are made, for a day that the calendar does not know.
 */
export function itemTables(kb: KnowledgeBase): ItemTables {
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
      inOrder(kb.passages).map(({ pieces, repeats, locator, turns, ...passage }) => ({
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
  };
}

/** The rows of a checked knowledge base, in an order that depends on its content alone. */
export function toRows({ kb, events, terms, lanes, passages }: Content): Tables {
  return {
    ...itemTables(kb),
    Event: () => events.map(eventRow),
    Title: () => events.flatMap(titleRows),
    EventTerm: function* () {
      for (const [i, one] of events.entries()) yield* termRowsOf(terms[i] ?? [], one.number);
    },
    LaneMark: function* () {
      for (const lane of lanes.values()) yield* markRowsOf(lane);
    },
    LaneCount: function* () {
      for (const lane of lanes.values()) yield* countRowsOf(lane);
    },
    Diagnostic: () =>
      [...grouped(kb.diagnostics, ({ documentId }) => documentId ?? '')]
        .toSorted(([a], [b]) => compare(a, b))
        .flatMap(([, ofOne]) => diagnosticRows(ofOne)),
    IngestRun: () => [runRow(kb)],
    ...searchRows(events, kb.positions, passages),
  };
}

export const runRow = ({ run }: KnowledgeBase) => ({ ...run, counts: json(run.counts) });
