import { z } from 'zod';
import type { CslItem } from '@/lib/schema/knowledge-base';

const Text = z.union([z.string(), z.number()]).transform(String).optional().catch(undefined);
const Fields = z.looseObject({
  'container-title': Text,
  publisher: Text,
  'publisher-place': Text,
  volume: Text,
  issue: Text,
  page: Text,
  language: Text,
  DOI: Text,
  author: z
    .array(z.looseObject({ family: Text, given: Text, literal: Text }))
    .default([])
    .catch([]),
  issued: z
    .object({ 'date-parts': z.array(z.array(z.number())).min(1) })
    .optional()
    .catch(undefined),
});

const JOURNAL = 'info:ofi/fmt:kev:mtx:journal';
const BOOK = 'info:ofi/fmt:kev:mtx:book';
const DUBLIN_CORE = 'info:ofi/fmt:kev:mtx:dc';

/** The matrix a work is described in, its genre there, and the name of its title. */
const KINDS: Readonly<Record<string, readonly [format: string, genre: string, title: string]>> = {
  'article-journal': [JOURNAL, 'article', 'rft.atitle'],
  'article-newspaper': [JOURNAL, 'article', 'rft.atitle'],
  'article-magazine': [JOURNAL, 'article', 'rft.atitle'],
  book: [BOOK, 'book', 'rft.btitle'],
  chapter: [BOOK, 'bookitem', 'rft.atitle'],
  report: [BOOK, 'report', 'rft.btitle'],
};

/**
 * A work as an OpenURL context object in key-encoded values (ANSI/NISO Z39.88-2004). What has no matrix of its own, like a
 * broadcast, is described in Dublin Core, as Zotero does.
 */
export function contextObject(work: CslItem, href?: string): string {
  const [format, genre, titleName] = KINDS[work.type] ?? [DUBLIN_CORE, work.type, 'rft.title'];
  const fields = Fields.parse(work);
  const names = fields.author.map(({ family, given, literal }) =>
    [literal ?? family, given].filter(Boolean).join(', '),
  );
  const isPlain = format === DUBLIN_CORE;
  const pairs: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', format],
    [isPlain ? 'rft.type' : 'rft.genre', genre],
    [titleName, work.title ?? work.id],
    ...hostTitle(work.type, format, fields['container-title']),
    ...names.map((name): [string, string] => [isPlain ? 'rft.creator' : 'rft.au', name]),
    ['rft.date', fields.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')],
    [isPlain ? 'rft.publisher' : 'rft.pub', fields.publisher],
    ['rft.place', isPlain ? undefined : fields['publisher-place']],
    ['rft.volume', fields.volume],
    ['rft.issue', fields.issue],
    ['rft.pages', fields.page],
    ['rft.language', fields.language],
    [isPlain ? 'rft.identifier' : 'rft_id', href],
  ];
  return new URLSearchParams(
    pairs.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  ).toString();
}

/** The title of what a work stands in: a journal, or a chapter's book. */
function hostTitle(type: string, format: string, title: string | undefined): [string, string | undefined][] {
  if (format === JOURNAL) return [['rft.jtitle', title]];
  return type === 'chapter' ? [['rft.btitle', title]] : [];
}
