import type { NextRequest } from 'next/server';
import { dataVersion } from '@/lib/queries/data-version';
import { entityTag, isNamed } from './entity-tag';
import { LruCache } from './lru';
import type { Answer, Operation } from './operation';
import { originOf } from './origin';
import { readParameters, type Shape } from './parameters';
import { parameterProblem, problem } from './problem';

type Context = { params: Promise<Record<string, string>> };
type Kept = { bytes: Uint8Array<ArrayBuffer>; headers: Record<string, string>; tag: string };

/** How many bytes of answers are kept. */
const KEPT_BYTES = 64 * 2 ** 20;

const kept = new LruCache<Kept>(KEPT_BYTES);

/** Fit to be sent: the answer may be stored, but has to be asked for again each time, since an ingest can change it. */
function keep({ mediaType, body, fileName, headers }: Answer): Kept {
  const tag = entityTag(body);
  const text = mediaType.includes('json') ? mediaType : `${mediaType}; charset=utf-8`;
  return {
    bytes: new TextEncoder().encode(body),
    tag,
    headers: {
      'Content-Type': text,
      'Cache-Control': 'public, no-cache',
      ETag: tag,
      ...(fileName !== undefined && { 'Content-Disposition': `attachment; filename="${fileName}"` }),
      ...headers,
    },
  };
}

function send({ bytes, headers, tag }: Kept, request: Request): Response {
  if (isNamed(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  return new Response(bytes, { headers });
}

/**
 * The handler of an operation. An answer is made once for an address and an ingest, and sent from memory after that; what was
 * made from earlier data is never asked for again. A request that cannot be understood gets a problem.
 */
export function serve<S extends Shape>(operation: Operation<S>) {
  return async (request: NextRequest, context: Context): Promise<Response> => {
    const origin = originOf(request);
    const { pathname, search, searchParams } = request.nextUrl;
    const key = `${await dataVersion()} ${origin}${pathname}${search}`;
    const known = kept.get(key);
    if (known !== undefined) return send(known, request);

    const read = readParameters(operation, searchParams);
    if (!('values' in read)) return parameterProblem(read.problems);
    const { values, filters } = read;
    const conflict = operation.conflict?.(values) ?? null;
    if (conflict !== null) return parameterProblem([conflict]);
    const answer = await operation.answer({ path: await context.params, values, filters, origin });
    if (answer === null) return problem(404, `There is nothing at ${pathname}.`);
    const made = keep(answer);
    kept.set(key, made, made.bytes.length + key.length);
    return send(made, request);
  };
}
