import { z } from 'zod';
import { CslItem } from '@/lib/schema/knowledge-base';

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

/** A person by family and given name, or an institution by its whole name. */
export const CslName = z
  .looseObject({
    family: z.string().optional(),
    given: z.string().optional(),
    literal: z.string().optional(),
  })
  .refine((name) => Boolean(name.family ?? name.literal), { message: 'a name needs "family" or "literal"' });

const DateParts = z.tuple([z.int()], z.int()).refine((parts) => parts.length <= 3, {
  message: 'a date has a year, and perhaps a month and a day',
});

/** A date or, with two of them, a range; `circa` marks a date that the work itself does not state. */
export const CslDate = z.looseObject({
  'date-parts': z.array(DateParts).min(1).max(2).optional(),
  literal: z.string().optional(),
  circa: z.union([z.boolean(), z.number(), z.string()]).optional(),
});
export type CslDate = z.infer<typeof CslDate>;

const Names = z.array(CslName).min(1).optional();
const Text = z.union([z.string(), z.number()]).optional();

/** A CSL item written by hand: looser than the whole of CSL-JSON, strict where a slip would spoil every citation of it. */
export const CslRecord = CslItem.extend({
  type: CslType,
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
  DOI: z.string().optional(),
});
export type CslRecord = z.infer<typeof CslRecord>;
