import { z } from 'zod';
import { eventHref } from '@/lib/addresses';
import type { ContradictionView } from '@/lib/queries/event-view';
import { ContradictionKind } from '@/lib/schema/vocabulary';
import type { Making } from './place';
import { documentLine, Words } from './shapes';

/** How many claims of a contradiction are told. */
const CLAIMS = 8;

export const ContradictionLine = z.object({
  id: z.string(),
  kind: ContradictionKind,
  explanation: z.string(),
  event: z.object({ id: z.string(), titleEn: z.string(), titleZh: z.string(), link: z.string() }).nullable(),
  claims: z.array(
    Words.extend({
      edtf: z.string().nullable(),
      value: z.string(),
      preferred: z.boolean().describe('Whether the timeline follows this one.'),
    }),
  ),
  moreClaims: z.int(),
});

/** A contradiction with its sides. */
export function contradictionLine(row: ContradictionView, making: Making): z.infer<typeof ContradictionLine> {
  const { id, kind, explanationEn, explanationZh, event, claims, moreClaims } = row;
  return {
    ...{ id, kind, explanation: making.language === 'en' ? explanationEn : explanationZh },
    event: event && { ...event, link: making.link(eventHref(event.id)) },
    claims: claims.slice(0, CLAIMS).map(({ quote, words, document, href, edtf, value, preferred }) => ({
      ...{ quote, text: words, document: documentLine(document, making), link: making.link(href) },
      ...{ edtf, value, preferred },
    })),
    moreClaims: moreClaims + Math.max(0, claims.length - CLAIMS),
  };
}
