import type { IncomingMessage } from 'node:http';
import type { Reason } from './refusal';
import { isTree } from './router-headers';
import type { Understood } from './told';

/** More bytes than any form of the app has. */
const LONGEST = 16 * 2 ** 10;

/** How long one may take to come in (ms). */
const COMING_IN = 60_000;

/** The fields of the forms in the head of every page, as a browser sends them without scripts and as Next does with them. */
const FIELD = /^(?:_\d+_)?(?:language|theme)$|^_\d+_\$ACTION_ID_[0-9a-f]{42}$/;
const ACTION = /^\$ACTION_ID_[0-9a-f]{42}$/;
const ARGUMENTS = '0';

/** The body of a request to its end; null where it is too long. */
async function bodyOf(from: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => from.destroy(), COMING_IN);
  try {
    for await (const chunk of from) {
      size += chunk.length;
      if (size > LONGEST) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a form is one that the app has drawn: without scripts it names its action, with them a header does, and its first part refers to the others. */
function isOurs(form: FormData, hasAction: boolean): boolean {
  const others = [...form.keys()].filter((name) => !FIELD.test(name));
  if ([...form.values()].some((value) => typeof value !== 'string') || others.length !== 1) return false;
  const [name = ''] = others;
  return hasAction ? name === ARGUMENTS && form.get(name) === '["$K1"]' : ACTION.test(name);
}

/**
 * Reads a form that is sent to a page, so that the app gets none that it cannot read.
 * @returns its bytes, or why it is not taken
 */
export async function readForm(from: IncomingMessage, { origin }: Understood): Promise<Buffer | Reason> {
  const { 'content-type': type = '', origin: sender, 'next-action': action } = from.headers;
  const tree = from.headers['next-router-state-tree']?.toString();
  if (!/^multipart\/form-data\s*;/i.test(type)) return 'media';
  if (sender !== undefined && sender !== origin && new URL(origin).host !== hostOf(sender)) return 'foreign';
  if (action !== undefined && !/^[0-9a-f]{42}$/.test(action.toString())) return 'form';
  if (tree !== undefined && !isTree(tree)) return 'router';
  const body = await bodyOf(from);
  if (body === null) return 'length';
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return isOurs(form, action !== undefined) ? body : 'form';
  } catch {
    return 'form';
  }
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** What the app is told of a form beside what it is told of any request. */
export function formHeaders({ headers }: IncomingMessage, body: Buffer): Record<string, string> {
  const { 'content-type': type, 'next-action': action, 'next-router-state-tree': tree, origin } = headers;
  return {
    ...(origin !== undefined && { origin }),
    'content-length': String(body.length),
    ...(type !== undefined && { 'content-type': type }),
    ...(action !== undefined && { 'next-action': action.toString(), accept: 'text/x-component' }),
    ...(action !== undefined && tree !== undefined && { 'next-router-state-tree': tree.toString() }),
  };
}
