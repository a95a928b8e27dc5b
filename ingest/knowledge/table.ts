import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { keepOrigin } from './origin';
import { parseTsv } from './tsv';

/** A checked row with the place it came from, `persons.tsv line 12`. */
export interface Entry<Row> {
  readonly at: string;
  readonly row: Row;
}

/**
 * Reads one table of the lexicon and checks every cell.
 * @param problems takes what is wrong, each with file, line and cure; a faulty row is left out
 */
export function readTable<Shape extends z.ZodRawShape>(
  dir: string,
  file: string,
  schema: z.ZodObject<Shape>,
  problems: string[],
): Entry<z.infer<z.ZodObject<Shape>>>[] {
  const source = fileText(dir, file);
  if (source === null) {
    problems.push(`${file}: is missing; create it in the folder of its tables`);
    return [];
  }
  const table = parseTsv(source, file, Object.keys(schema.shape));
  problems.push(...table.problems);
  if (table.problems.some((problem) => problem.includes('column "'))) return [];
  return table.rows.flatMap(({ line, cells }) => {
    const at = `${file} line ${line}`;
    const parsed = schema.safeParse(cells);
    if (parsed.success) {
      keepOrigin(parsed.data, join(dir, file), line, cells);
      return [{ at, row: parsed.data }];
    }
    for (const { path, message } of parsed.error.issues)
      problems.push(`${at}: ${String(path[0])} ${message}`);
    return [];
  });
}

function fileText(dir: string, file: string): string | null {
  try {
    return readFileSync(join(dir, file), 'utf8');
  } catch {
    return null;
  }
}
