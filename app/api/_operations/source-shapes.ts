import { z } from 'zod';
import { DateView } from '@/lib/queries/event-view';
import type { SourceDetail, SourceSummary } from '@/lib/queries/source-view';
import { DerivationStep } from '@/lib/schema/day';
import { CslItem, KbDiagnostic, Locator } from '@/lib/schema/knowledge-base';
import { EventStatus, EventType, PassageKind } from '@/lib/schema/vocabulary';

/** The shapes of `lib/queries/source-view` as the OpenAPI document describes them; the compiler holds the two together. */

export const SourceSummaryView = z.object({
  id: z.string(),
  title: z.string(),
  fileName: z.string(),
  csl: CslItem,
  date: DateView.omit({ precision: true }).nullable(),
  repeats: z.int(),
  characters: z.int(),
  events: z.int(),
  mentions: z.int(),
}) satisfies z.ZodType<SourceSummary>;

const Segment = z.object({
  text: z.string(),
  marks: z.array(z.string()),
  at: z.array(z.int()).readonly(),
});
const Step = z.object({ documentId: z.string(), href: z.string() }).nullable();
const Note = DateView.extend({
  mentionId: z.string(),
  eventId: z.string(),
  titleZh: z.string(),
  titleEn: z.string(),
  type: EventType,
  status: EventStatus,
  number: z.int(),
  of: z.int(),
  previous: Step,
  next: Step,
});
const Cell = z.array(z.array(Segment));

const TextBlockView = z.object({
  kind: PassageKind.exclude(['table-cell']),
  id: z.string(),
  level: z.int(),
  locator: Locator,
  segments: z.array(Segment),
  notes: z.array(Note),
  names: z.int(),
});
const TableBlockView = z.object({
  kind: z.literal('table'),
  id: z.string(),
  corner: Cell,
  columns: z.array(z.object({ name: z.string(), head: Cell })),
  rows: z.array(z.object({ name: z.string(), head: Cell, cells: z.array(Cell) })),
  notes: z.array(Note),
  names: z.int(),
});

export const SourceDetailView = SourceSummaryView.extend({
  sha256: z.string(),
  encoding: z.string(),
  format: z.string(),
  isMachineRead: z.boolean(),
  pages: z.int(),
  basis: z.array(DerivationStep),
  blocks: z.array(z.union([TextBlockView, TableBlockView])),
  raw: z.array(Segment),
  eventOfMention: z.record(z.string(), z.string()),
  diagnostics: z.array(KbDiagnostic),
  filtered: z.array(KbDiagnostic),
  target: z
    .object({
      start: z.int(),
      end: z.int(),
      state: z.enum(['fits', 'unchecked', 'changed', 'outside']),
      text: z.string(),
      shown: z.boolean(),
    })
    .nullable(),
  part: z.object({ number: z.int(), of: z.int(), start: z.int(), end: z.int() }),
  found: z
    .object({
      words: z.string(),
      total: z.int(),
      hits: z.array(
        z.object({
          start: z.int(),
          end: z.int(),
          before: z.string(),
          text: z.string(),
          after: z.string(),
        }),
      ),
    })
    .nullable(),
}) satisfies z.ZodType<SourceDetail>;
