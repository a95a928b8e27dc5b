import { join } from 'node:path';
import { z } from 'zod';
import type { Collection } from '@/lib/collections/served';
import { isBefore, isIsoDay } from '@/lib/time/day';
import { InputError } from '../faults/diagnostics';
import { readBeside } from './stable-read';

/** What a collection says of itself, in its folder. */
export const COLLECTION_FILE = 'collection.json';

const Text = z.string().trim().min(1).max(200);
/** A text in both languages; where only one is given, it holds for both. */
const Title = z
  .union([Text, z.object({ en: Text, 'zh-Hant': Text }).partial()], {
    error: 'has to be a text, or an object with a text for "en" and one for "zh-Hant"',
  })
  .transform((given, context) => {
    if (typeof given === 'string') return { en: given, 'zh-Hant': given };
    const [first] = [given.en, given['zh-Hant']].filter((one) => one !== undefined);
    if (first !== undefined) return { en: first, 'zh-Hant': first, ...given };
    context.addIssue({ code: 'custom', message: 'holds no text for "en" or "zh-Hant"' });
    return z.NEVER;
  });
const Day = z.string().refine(isIsoDay, { error: 'has to be a day like "1978-09-05"' });
const Period = z
  .object({ title: Title, from: Day, to: Day })
  .refine(({ from, to }) => !isBefore(to, from), { error: 'ends before it begins', path: ['to'] });
const Given = z.object({ title: Title.optional(), periods: z.array(Period).default([]) });

/** What a collection says of itself. */
export type CollectionWords = Pick<Collection, 'title' | 'periods'>;

export const NO_WORDS: CollectionWords = { title: null, periods: [] };

/**
 * Reads `collection.json` of a folder: a title in both languages, and periods to look at.
 * Example: `{"title": {"en": "The Taiwan Strait", "zh-Hant": "台灣海峽"}, "periods": [{"title": "…", "from": "1958-08-23", "to": "1958-10-05"}]}`.
 * @throws InputError where the file is there and cannot be understood
 */
export function readCollectionFile(folder: string): CollectionWords {
  const file = join(folder, COLLECTION_FILE);
  const text = readBeside(file);
  if (text === null) return NO_WORDS;
  const given = Given.safeParse(parsed(file, text));
  if (given.success) return { title: given.data.title ?? null, periods: given.data.periods };
  const [issue] = given.error.issues;
  const place = issue && issue.path.length > 0 ? `, "${issue.path.join('.')}"` : '';
  throw new InputError(`${file}${place}: ${issue?.message}. Correct that place, or remove the file.`);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new InputError(
      `${file} could not be read as JSON: ${reason}. Correct that place, or remove the file.`,
    );
  }
}
