import { z } from 'zod';
import { occurringOnly } from '@/lib/queries/known-values';
import { listContradictions } from '@/lib/queries/list-contradictions';
import { ContradictionKind } from '@/lib/schema/vocabulary';
import { Part } from '../asked';
import { ContradictionLine, contradictionLine } from '../claims';
import { PartView, partOf } from '../parts';
import { Refusal } from '../refusal';
import { tool } from '../tool';

const CONTRADICTIONS = 10;
const fits = (wanted: readonly string[], values: readonly string[]) =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** Where do the documents contradict each other, or themselves? */
export const FIND_CONTRADICTIONS = tool({
  name: 'find_contradictions',
  title: 'Find contradictions',
  description:
    'Statements of the documents that cannot all be right, each side with its verbatim quote. Ten at a time.',
  input: {
    kinds: z.array(ContradictionKind).max(6).default([]).describe('One of these kinds.'),
    documents: z
      .array(z.string().min(1).max(255))
      .max(20)
      .default([])
      .describe('A side stands in one of these.'),
    part: Part,
  },
  output: z.object({
    matching: z.int(),
    part: PartView,
    contradictions: z.array(ContradictionLine),
  }),
  async answer({ kinds, documents, part: asked }, making) {
    const { problems } = await occurringOnly('document', documents);
    const [wrong] = problems;
    if (wrong !== undefined) throw new Refusal(`documents: "${wrong.value}" ${wrong.message}.`);
    const all = (await listContradictions()).filter(
      ({ kind, claims }) =>
        fits(kinds, [kind]) &&
        fits(
          documents,
          claims.map(({ document }) => document.id),
        ),
    );
    const { some, part } = partOf(all, asked, CONTRADICTIONS);
    return { matching: all.length, part, contradictions: some.map((row) => contradictionLine(row, making)) };
  },
});
