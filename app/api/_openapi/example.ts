import type { ExampleSubjects } from '@/lib/queries/example-subjects';
import type { Operation, Origins } from '../_answers/operation';
import { readParameters } from '../_answers/parameters';

/** A request that an operation answers: its address with a query, and the parameters by name. */
export interface Example {
  url: string;
  path: Record<string, string>;
  query: URLSearchParams;
}

/** An example of asking, with things that the data hold; null where they hold none. */
export function exampleOf({ address, example }: Operation, known: ExampleSubjects): Example | null {
  const values = example(known);
  if (values === null) return null;
  const { path = {}, query: wanted = {} } = values;
  const query = new URLSearchParams(wanted);
  const filled = address.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ''));
  return { url: query.size === 0 ? filled : `${filled}?${query}`, path, query };
}

/**
 * What the operation answers to its example, in JSON.
 * @throws Error when it does not answer, which is a fault of the example
 */
export async function exampleAnswer(
  operation: Operation,
  { path, query, url }: Example,
  origins: Origins,
): Promise<unknown> {
  const read = readParameters(operation, query);
  const answer = 'values' in read ? await operation.answer({ ...read, path, ...origins }) : null;
  if (answer === null || 'movedTo' in answer) throw new Error(`The example ${url} has no answer.`);
  return new Response(answer.body).json();
}
