import type { ParameterProblem } from '@/lib/queries/filters';

/** An answer that says what is wrong with the request, as RFC 9457 has it. */
export function problem(status: number, title: string, details: Record<string, unknown> = {}): Response {
  const body = { type: 'about:blank', title, status, ...details };
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
}

/** The answer to parameters that cannot be understood: it names the first and lists all. */
export function parameterProblem(problems: readonly [ParameterProblem, ...ParameterProblem[]]): Response {
  const [first] = problems;
  return problem(400, `The parameter "${first.parameter}" cannot be understood.`, {
    detail: `"${first.value}" ${first.message}`,
    problems,
  });
}
