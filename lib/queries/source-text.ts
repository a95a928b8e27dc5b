import 'server-only';
import { database } from '@/lib/db';

/** What does the file of a document hold, decoded and otherwise untouched? Null when there is no such document. */
export async function sourceText(id: string): Promise<string | null> {
  const row = await database().document.findUnique({ where: { id }, select: { rawText: true } });
  return row?.rawText ?? null;
}
