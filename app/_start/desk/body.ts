import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { type DeskAnswer, problem } from './problem';

/** How many bytes a body may have: what is said of 200 documents has fewer, and so has a password, which anybody may send. */
export const LONGEST = { ofWriters: 2 ** 20, ofAnyone: 4096 };
/** How long it may take to come (ms). */
const COMING_IN = 60_000;

/** How many things are told that are wrong with its shape. */
const MOST_TOLD = 20;

/** The body of a request as it comes. To stop reading does not cut the connection, over which the answer still has to go. */
export const streamOf = (from: IncomingMessage): Readable =>
  Readable.from(from.iterator({ destroyOnReturn: false }), { objectMode: false });

/** A short body to its end; null where it is longer. */
export async function textOfBody(from: IncomingMessage, longest: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => from.destroy(), COMING_IN);
  try {
    for await (const chunk of from.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > longest) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    clearTimeout(timer);
  }
}

/** Reads a body in JSON of a shape. @returns what is wrong with it, otherwise */
export async function jsonOf(
  from: IncomingMessage,
  shape: z.ZodType,
  longest: number,
): Promise<{ value: unknown; text: string } | { wrong: DeskAnswer }> {
  if (!/^application\/json\s*(?:;|$)/i.test(from.headers['content-type'] ?? ''))
    return { wrong: problem(415, 'The body is no JSON.', 'Send it with Content-Type: application/json.') };
  const text = await textOfBody(from, longest);
  if (text === null)
    return {
      wrong: problem(413, 'The body is too long.', `It may have ${longest} bytes. Send less at once.`),
    };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return { wrong: problem(400, 'The body is no JSON.', `${reason}.`) };
  }
  const checked = shape.safeParse(value);
  if (checked.success) return { value: checked.data, text };
  const issues = checked.error.issues.slice(0, MOST_TOLD);
  const problems = issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  return { wrong: problem(400, 'The body has another shape.', z.prettifyError({ issues }), { problems }) };
}
