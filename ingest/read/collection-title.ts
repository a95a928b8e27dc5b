import { join } from 'node:path';
import { z } from 'zod';
import type { Collection } from '@/lib/collections/served';
import { InputError } from '../faults/diagnostics';
import { readBeside } from './stable-read';

/** What a collection says of itself, in its folder. */
export const COLLECTION_FILE = 'collection.json';

const Text = z.string().trim().min(1).max(200);
const Given = z.object({
  title: z
    .union([Text, z.object({ en: Text.optional(), 'zh-Hant': Text.optional() })], {
      error: 'has to be a text, or an object with a text for "en" and one for "zh-Hant"',
    })
    .optional(),
});

/**
 * The title of a collection in both languages, from `collection.json` in its folder; where only one is given, it holds for both. Null where none is.
 * Example: `{"title": {"en": "The Taiwan Strait", "zh-Hant": "台灣海峽"}}`.
 * @throws InputError where the file is there and cannot be understood
 */
export function readCollectionTitle(folder: string): Collection['title'] {
  const file = join(folder, COLLECTION_FILE);
  const text = readBeside(file);
  if (text === null) return null;
  const given = Given.safeParse(parsed(file, text));
  if (!given.success) {
    const [{ path, message } = { path: [], message: '' }] = given.error.issues;
    throw new InputError(`${file}${path.length > 0 ? `, "${path.join('.')}"` : ''}: ${message}.`);
  }
  const { title } = given.data;
  if (typeof title === 'string') return { en: title, 'zh-Hant': title };
  const [first] = [title?.en, title?.['zh-Hant']].filter((one) => one !== undefined);
  return first === undefined ? null : { en: first, 'zh-Hant': first, ...title };
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
