import type { NextRequest } from 'next/server';
import { parseContradictionFilters } from '@/lib/queries/contradictions/filters';
import { listContradictions } from '@/lib/queries/list-contradictions';
import { problem } from '../_answers/problem';

/** The contradictions that fit, with the parameters of their page: `kind`, `document`. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const { filters, problems } = parseContradictionFilters(nextUrl.searchParams);
  const [first] = problems;
  if (first !== undefined) {
    const detail = `"${first.value}" ${first.message}`;
    return problem(400, `The parameter "${first.parameter}" cannot be understood.`, { detail, problems });
  }
  const { contradictions, total } = await listContradictions(filters);
  return Response.json({ total, matching: contradictions.length, contradictions });
}
