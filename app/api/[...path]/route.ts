import type { NextRequest } from 'next/server';
import { problem } from '../_answers/problem';

/** What is not there says so in the interface's own way, and not with a page. */
export function GET({ nextUrl }: NextRequest): Response {
  return problem(404, `There is nothing at ${nextUrl.pathname}.`);
}
