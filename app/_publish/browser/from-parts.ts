import { placeOf } from '@/lib/collections/address';
import { part, runScript } from './parts';

type Answering = (address: string) => Promise<Response>;

/** The scripts that answer, read when something is first asked of them. */
const scripts = new Map<string, Promise<void>>();

function script(name: 'answers' | 'cite'): Promise<void> {
  const known = scripts.get(name) ?? runScript(document.documentElement.dataset[name] ?? '');
  scripts.set(name, known);
  known.catch(() => scripts.delete(name));
  return known;
}

const json = (data: unknown) =>
  Response.json(data ?? null, { status: data === null || data === undefined ? 404 : 200 });

/** Those that are a part of the data as they are, by what their part is called. */
const WRITTEN: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^\/api\/events\/([^/?]+)$/, (id) => `event/${decodeURIComponent(id ?? '')}`],
  [
    /^\/api\/sources\/([^/?]+)\/names\?part=(\d+)$/,
    (id, number) => `names-in/${decodeURIComponent(id ?? '')}/${number}`,
  ],
];

/** Answers what the app's interface would: from the parts of the copy. @param address of the interface, from its `/` on */
export async function answerFromParts(address: string): Promise<Response> {
  const { path } = placeOf(address);
  for (const [pattern, nameOf] of WRITTEN) {
    const found = pattern.exec(path);
    if (found) return part(nameOf(...found.slice(1))).then(json, () => new Response(null, { status: 404 }));
  }
  const isCited = /\/(?:citation|citations\/[^/]+)(?:\?|$)/.test(path);
  await script(isCited ? 'cite' : 'answers');
  const answer: Answering | undefined = isCited ? window.timelineCiting : window.timelineAnswers;
  return answer === undefined ? new Response(null, { status: 404 }) : answer(path);
}
