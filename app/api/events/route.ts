import type { NextRequest } from 'next/server';
import { parseFilters } from '@/lib/queries/filters';
import { listEvents } from '@/lib/queries/list-events';
import { problem } from '../_answers/problem';

/** The events that fit, with the parameters of the timeline: `country`, `kind`, `status`, `document`, `from`, `to`. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const { filters, problems } = parseFilters(nextUrl.searchParams);
  const [first] = problems;
  if (first !== undefined) {
    const detail = `"${first.value}" ${first.message}`;
    return problem(400, `The parameter "${first.parameter}" cannot be understood.`, { detail, problems });
  }
  const { events, total } = await listEvents(filters);
  return Response.json({ total, matching: events.length, events });
}
