/** An answer that says what is wrong with the request, as RFC 9457 has it. */
export function problem(status: number, title: string, details: Record<string, unknown> = {}): Response {
  const body = { type: 'about:blank', title, status, ...details };
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
}
