import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readTable } from '../../../knowledge/table';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The cell of a table that lists words with | between them. */
export const list = z
  .string()
  .transform((cell) => (cell === '' ? [] : cell.split('|').filter((word) => word !== '')));

/**
 * The rows of a table of English.
 * @throws Error that lists what is wrong with it, each problem with its line and cure
 */
export function rowsOf<Shape extends z.ZodRawShape>(
  file: string,
  schema: z.ZodObject<Shape>,
): z.infer<z.ZodObject<Shape>>[] {
  const problems: string[] = [];
  const rows = readTable(FOLDER, file, schema, problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return rows.map(({ row }) => row);
}
