import type { NextRequest } from 'next/server';
import { occurringFilters } from '@/lib/queries/known-values';
import { TooLong, withinTime } from '@/lib/within-time';
import type { Answer, Moved, Operation } from './operation';
import { citedOrigin, originOf } from './origin';
import { readParameters, type Shape } from './parameters';
import { parameterProblem, problem } from './problem';

type Context = { params: Promise<Record<string, string>> };

/** The answer may be kept, but has to be asked for again each time, since an ingest can change it. */
function send({ mediaType, body, fileName, headers }: Answer): Response {
  const isText = !mediaType.includes('json') && !(body instanceof Uint8Array);
  return new Response(body, {
    headers: {
      'Content-Type': isText ? `${mediaType}; charset=utf-8` : mediaType,
      'Cache-Control': 'public, no-cache',
      ...(fileName !== undefined && { 'Content-Disposition': `attachment; filename="${fileName}"` }),
      ...headers,
    },
  });
}

/** Leads on to where it stands now, with what was asked of it. The data of another ingest may lead elsewhere, so nobody keeps it. */
function moved({ movedTo }: Moved, search: URLSearchParams): Response {
  const [path, own] = movedTo.split('?');
  const query = new URLSearchParams([...new URLSearchParams(own), ...search]);
  const location = query.size === 0 ? movedTo : `${path}?${query}`;
  return new Response(null, { status: 301, headers: { Location: location, 'Cache-Control': 'no-cache' } });
}

/** What is said where there is no answer; why is for the log and not for the reader. */
function failure(error: unknown): Response {
  if (error instanceof TooLong)
    return problem(503, 'The answer took too long, and was given up.', {
      detail: 'Ask for less, or ask again later.',
    });
  console.error(error);
  return problem(500, 'The answer could not be made.', {
    detail: 'What went wrong is in the log of the server.',
  });
}

/**
 * The handler of an operation. Its answer depends on the address and the data alone, so that the server before the app
 * (`app/_start/caching-proxy`) makes it once for an ingest. A request that cannot be understood gets a problem.
 */
export function serve<S extends Shape>(operation: Operation<S>) {
  return async (request: NextRequest, context: Context): Promise<Response> => {
    const { pathname, searchParams } = request.nextUrl;
    const read = readParameters(operation, searchParams);
    if (!('values' in read)) return parameterProblem(read.problems);
    const { values } = read;
    const conflict = operation.conflict?.(values) ?? null;
    if (conflict !== null) return parameterProblem([conflict]);
    const origins = { origin: originOf(request), cited: citedOrigin(request) };
    const ask = async (): Promise<Response> => {
      const { filters, problems } = await occurringFilters(read.filters);
      const [first, ...others] = problems;
      if (first !== undefined) return parameterProblem([first, ...others]);
      const answer = await operation.answer({ path: await context.params, values, filters, ...origins });
      if (answer === null) return problem(404, `There is nothing at ${pathname}.`);
      return 'movedTo' in answer ? moved(answer, searchParams) : send(answer);
    };
    return withinTime(ask, { signal: request.signal }).catch(failure);
  };
}
