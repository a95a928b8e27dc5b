import type { IncomingHttpHeaders } from 'node:http';
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js';

/** By what Next's router in the browser says which parts of a page it has; only with the first do the others count. */
const ASKS_PARTS = 'rsc';
const TREE = 'next-router-state-tree';
const FORMS: Readonly<Record<string, RegExp>> = {
  'next-router-prefetch': /^[1-3]$/,
  'next-router-segment-prefetch': /^\/[\x21-\x7e]{0,1000}$/,
  'next-url': /^\/[\x21-\x7e]{0,4000}$/,
};

/** Whether the app would understand what the router says it has. The app reads it with the same function and fails where it cannot. */
export function isTree(text: string): boolean {
  try {
    return parseAndValidateFlightRouterState(text) !== undefined;
  } catch {
    return false;
  }
}

/** The headers of Next's router that a request bears; null where one of them is malformed. */
export function routerHeaders(headers: IncomingHttpHeaders): Record<string, string> | null {
  if (headers[ASKS_PARTS] !== '1') return {};
  const told: Record<string, string> = { [ASKS_PARTS]: '1' };
  for (const [name, form] of Object.entries(FORMS)) {
    const value = headers[name]?.toString();
    if (value === undefined) continue;
    if (!form.test(value)) return null;
    told[name] = value;
  }
  const tree = headers[TREE]?.toString();
  if (tree !== undefined && !isTree(tree)) return null;
  return tree === undefined ? told : { ...told, [TREE]: tree };
}
