import 'server-only';
import { database } from '@/lib/db';
import { CslItem, Locator } from '@/lib/schema/knowledge-base';
import { passageHref } from './passage-link';

/** The words of a mention in their document; offsets are UTF-16 code units into `rawText`. */
export interface MentionPlace {
  id: string;
  event: { id: string; titleZh: string; titleEn: string };
  document: { id: string; sha256: string; rawText: string; csl: CslItem };
  start: number;
  end: number;
  quote: string;
  href: string;
  locator: Locator;
}

/** Where do the words of a mention stand, and of which event do they tell? Null when there is no such mention. */
export async function mentionById(id: string): Promise<MentionPlace | null> {
  const row = await database().mention.findUnique({
    where: { id },
    include: {
      event: { select: { id: true, titleZh: true, titleEn: true } },
      document: { select: { id: true, sha256: true, rawText: true, csl: true } },
      passage: { select: { locator: true } },
    },
  });
  if (row === null) return null;
  const { event, document, start, end, quote } = row;
  return {
    id,
    event,
    document: { ...document, csl: CslItem.parse(JSON.parse(document.csl)) },
    start,
    end,
    quote,
    href: passageHref(document.id, start, end, quote),
    locator: Locator.parse(JSON.parse(row.passage.locator)),
  };
}
