import { z } from 'zod';
import { CslItem } from '@/lib/schema/knowledge-base';
import { CslDate } from './csl-date';

/** The item types of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html, appendix III). */
export const CslType = z.enum([
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
]);

/** Text, or a number that a program has written without quotation marks (`"page": 45`), which is text from here on. */
const Text = z.union([z.string(), z.number().transform(String)]).optional();

/** A person by family and given name, or an institution by its whole name. */
export const CslName = z
  .looseObject({ family: Text, given: Text, literal: Text, suffix: Text })
  .refine((name) => Boolean(name.family ?? name.literal), { message: 'a name needs "family" or "literal"' });

/** Names; an empty list, or none at all, says that none is known. */
const Names = z
  .array(CslName)
  .transform((names) => (names.length > 0 ? names : undefined))
  .optional();

/** The same check for each of these fields. */
function each<T extends z.ZodType>(names: string, check: T): Record<string, T> {
  return Object.fromEntries(names.split(' ').map((name) => [name, check]));
}

/** The variables of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html, appendix IV) that no rule here names. */
const OTHERS = {
  ...each(
    'chair collection-editor compiler composer container-author contributor curator director editorial-director editor-translator executive-producer ' +
      'guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator',
    Names,
  ),
  ...each('available-date event-date original-date', CslDate.optional()),
  ...each(
    'abstract annote archive archive_collection archive_location archive-place authority call-number chapter-number citation-key citation-label ' +
      'citation-number collection-number collection-title container-title-short dimensions division edition event event-place event-title ' +
      'first-reference-note-number ISBN ISSN journalAbbreviation jurisdiction keyword license locator medium note number number-of-pages ' +
      'number-of-volumes original-publisher original-publisher-place original-title page-first part-number part-title PMCID PMID ' +
      'printing-number references reviewed-genre reviewed-title scale section shortTitle source status supplement-number title-short version ' +
      'volume-title year-suffix',
    Text,
  ),
};

/** A CSL item written by hand: looser than the whole of CSL-JSON, strict where a slip would spoil every citation of it. */
export const CslRecord = CslItem.extend({
  ...OTHERS,
  type: CslType,
  title: Text,
  author: Names,
  editor: Names,
  translator: Names,
  issued: CslDate.optional(),
  submitted: CslDate.optional(),
  accessed: CslDate.optional(),
  'container-title': Text,
  publisher: Text,
  'publisher-place': Text,
  genre: Text,
  language: Text,
  volume: Text,
  issue: Text,
  page: Text,
  URL: z.url().optional(),
  DOI: Text,
});
export type CslRecord = z.infer<typeof CslRecord>;
