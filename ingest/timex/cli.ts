import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readTimexes } from './read-timexes';

const USAGE = 'Usage: npm run -s timex -- [--reference DATE] [--jsonl] [FILE|-]';
const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  reference: z.string().nullish(),
});

/** Something the caller can mend; its message says what and where. */
class UsageError extends Error {}

/**
 * Prints the date expressions of a text, one JSON object a line, or with --jsonl those of every line's text.
 * FILE is UTF-8; `-` or nothing is the standard input. DATE is EDTF, as 2004-02-25 or 2005.
 */
function main(): void {
  const { values, positionals } = options();
  if (positionals.length > 1) throw new UsageError(`More than one file: ${positionals.join(' ')}\n${USAGE}`);
  const file = positionals[0] ?? '-';
  const text = contents(file);
  const reference = values.reference ?? null;
  const print = (value: unknown): boolean => process.stdout.write(`${JSON.stringify(value)}\n`);
  if (!values.jsonl) {
    for (const timex of checked('--reference', () => readTimexes(text, reference, file))) print(timex);
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { id, text: words, reference: own } = record(line, index + 1);
    print({
      id,
      timexes: checked(`line ${index + 1}`, () => readTimexes(words, own ?? reference, String(id))),
    });
  }
}

function options() {
  try {
    return parseArgs({
      options: { reference: { type: 'string' }, jsonl: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${messageOf(error)}\n${USAGE}`);
  }
}

function contents(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${file === '-' ? 'the standard input' : file}: ${messageOf(error)}`);
  }
}

function record(line: string, number: number): z.infer<typeof Line> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`line ${number}: not JSON (${messageOf(error)})`);
  }
  const parsed = Line.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(
    `line ${number}: ${issue?.path.join('.') || 'record'}: ${issue?.message}; wanted {"id","text","reference"}`,
  );
}

/** Reading a text fails only for a reference that is no date; the place where it stands is named with it. */
function checked<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${place}: ${error.message}`);
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// A reader that has seen enough (head) closes the pipe: no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  main();
} catch (error) {
  process.stderr.write(`timex: ${messageOf(error)}\n`);
  process.exitCode = 1;
}
