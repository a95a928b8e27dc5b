import { z } from 'zod';
import { isChinese } from '@/lib/cite/template';
import { description } from '@/lib/cite/untitled';
import type { SourceSummary } from '@/lib/queries/source-view';
import { authorsOf } from './authors';

const Text = z.union([z.string(), z.number()]).transform(String).optional().catch(undefined);
const Fields = z.looseObject({
  'container-title': Text,
  publisher: Text,
  volume: Text,
  issue: Text,
  page: Text,
  language: Text,
  keyword: Text,
  DOI: Text,
  ISSN: Text,
  issued: z
    .object({ 'date-parts': z.array(z.array(z.number())).min(1) })
    .optional()
    .catch(undefined),
});

/** The date as Highwire has it: 2005, 2005/08 or 2005/08/09. Only its first day is told, and only when it is one. */
function publicationDate(source: Pick<SourceSummary, 'csl' | 'date'>): string | undefined {
  const stated = Fields.parse(source.csl).issued?.['date-parts'][0];
  if (stated !== undefined) return stated.map((part) => String(part).padStart(2, '0')).join('/');
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(source.date?.edtf ?? '')
    ? source.date?.edtf.replaceAll('-', '/')
    : undefined;
}

/**
 * The meta tags by which Zotero and Google Scholar know a document (Highwire Press tags:
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing).
 */
export function highwireTags(
  source: Pick<SourceSummary, 'id' | 'title' | 'csl' | 'date'>,
): Record<string, string | string[]> {
  const fields = Fields.parse(source.csl);
  const [firstPage, lastPage] = fields.page?.split(/[-–]/) ?? [];
  const described = description(source.csl, isChinese(source.csl) ? 'zh' : 'en');
  const tags = {
    citation_title: described === null ? source.title : `[${described}]`,
    citation_author: authorsOf(source.csl),
    citation_publication_date: publicationDate(source),
    citation_journal_title: fields['container-title'],
    citation_publisher: fields.publisher,
    citation_volume: fields.volume,
    citation_issue: fields.issue,
    citation_firstpage: firstPage,
    citation_lastpage: lastPage,
    citation_language: fields.language,
    citation_keywords: fields.keyword?.split(/[,;，；、]\s*/),
    citation_doi: fields.DOI,
    citation_issn: fields.ISSN,
  };
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]) =>
      value === undefined || value.length === 0 ? [] : [[name, value]],
    ),
  );
}
