import type { MentionDraft, NameHit } from '@/lib/schema/annotation';
import type { TitleText } from '../../../assemble/language';
import { indexOf } from '../../../extract/participants/name-index';

/**
 * The text as a title reads it: a name that several bore over time stands for who bore it on the day of what is told. Example: `布希` of 1990 is the elder, whoever the document
 * else speaks of. The same text where nobody is meant other than the document's.
 */
export function withNamesOfDay<T extends TitleText>(document: T, { participants }: MentionDraft): T {
  const meant = new Map<NameHit, string>();
  for (const { entityId, span } of participants) {
    if (!span) continue;
    const hit = indexOf(document.names)
      .byStart.get(span.start)
      ?.find((name) => name.kind === 'person' && name.span.end === span.end);
    if (hit && hit.ids.length === 1 && hit.ids[0] !== entityId) meant.set(hit, entityId);
  }
  if (meant.size === 0) return document;
  const names = document.names.map((name) => {
    const id = meant.get(name);
    return id ? { ...name, ids: [id] } : name;
  });
  return { ...document, names };
}
