import { isOwnMachine } from '@/lib/own-machine';
import { NO_FILTERS } from '@/lib/queries/filters';
import type { Operation } from '../../api/_answers/operation';
import { readParameters, type Shape } from '../../api/_answers/parameters';
import { CITE_DATA } from '../../api/_operations/cite-data';
import { CITE_PASSAGE } from '../../api/_operations/cite-passage';
import { CITE_WORDS } from '../../api/_operations/cite-words';
import { CITE_NAME } from '../../api/_operations/names';
import { readCollection } from './served';

/** The app's own operations, by the form of their addresses; the group is what their path names. */
const OPERATIONS = [
  [/^\/api\/citations\/(?<mentionId>[^/]+)$/, CITE_PASSAGE],
  [/^\/api\/sources\/(?<id>[^/]+)\/citation$/, CITE_WORDS],
  [/^\/api\/names\/(?<id>[^/]+)\/citation$/, CITE_NAME],
  [/^\/api\/about\/citation$/, CITE_DATA],
] as unknown as readonly (readonly [RegExp, Operation<Shape>])[];

/** The address that a citation gives: where others can read the copy too. */
const cited = () =>
  location.protocol === 'file:' || isOwnMachine(location.hostname) ? null : location.origin;

async function answered(operation: Operation<Shape>, path: Record<string, string>, query: URLSearchParams) {
  const read = readParameters(operation, query);
  if (!('values' in read)) return new Response(null, { status: 400 });
  const asked = { path, values: read.values, filters: NO_FILTERS };
  const answer = await operation.answer({ ...asked, origin: location.origin, cited: cited() });
  if (answer === null || !('body' in answer)) return new Response(null, { status: 404 });
  const { body, mediaType, fileName } = answer;
  const headers = new Headers({ 'Content-Type': mediaType });
  if (fileName !== undefined) headers.set('Content-Disposition', `attachment; filename="${fileName}"`);
  return new Response(body, { headers });
}

/** Answers how words, names and the collection are cited. */
export async function answer(address: string): Promise<Response> {
  await readCollection();
  const { pathname, searchParams } = new URL(address, 'http://copy');
  for (const [pattern, operation] of OPERATIONS) {
    const found = pattern.exec(pathname);
    const path = Object.entries(found?.groups ?? {}).map(([name, part]) => [name, decodeURIComponent(part)]);
    if (found) return answered(operation, Object.fromEntries(path), searchParams);
  }
  return new Response(null, { status: 404 });
}
