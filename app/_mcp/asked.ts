import { z } from 'zod';
import { ApiLocale } from '@/lib/schema/api-parameters';

/** What every tool may be told besides. */
export const COMMON = {
  collection: z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe('Name of the collection, as in its addresses /c/NAME; without it the one that is asked.'),
  language: ApiLocale.describe('Language of dates in words, of derivations and of citations.'),
};

/** The identifier of something, as an earlier answer gave it. */
export const Id = z.string().min(1).max(400);

/** A part of a long list, from 1. */
export const Part = z.int().min(1).max(100_000).default(1).describe('Which part of a long list, from 1.');
