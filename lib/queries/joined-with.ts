import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { Joined } from './event-view';
import { passageHref } from './passage-link';

const Named = z.array(z.object({ name: z.string(), weight: z.number() }));

/** With which passages before them were mentions put together, and why? By the mention's id, in the order of the documents. */
export async function joinedWith(mentionIds: readonly string[]): Promise<ReadonlyMap<string, Joined[]>> {
  const rows = await database().mergeDecision.findMany({
    where: { verdict: 'same', secondMentionId: { in: [...mentionIds] } },
    include: {
      firstMention: {
        select: { id: true, documentId: true, start: true, end: true, quote: true, words: true },
      },
    },
    orderBy: [
      { firstMention: { documentId: 'asc' } },
      { firstMention: { start: 'asc' } },
      { firstMentionId: 'asc' },
    ],
  });
  const out = new Map<string, Joined[]>();
  for (const { secondMentionId, firstMention, evidence } of rows) {
    const { id, documentId, start, end, quote, words } = firstMention;
    const joined = Joined.parse({
      mentionId: id,
      words,
      href: passageHref(documentId, start, end, quote),
      evidence: Named.parse(JSON.parse(evidence)),
    });
    out.set(secondMentionId, [...(out.get(secondMentionId) ?? []), joined]);
  }
  return out;
}
