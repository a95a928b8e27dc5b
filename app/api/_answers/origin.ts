/** The address under which the reader reached the app, behind a proxy too. */
export function originOf(request: Pick<Request, 'headers' | 'url'>): string {
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  const { protocol, host: own } = new URL(request.url);
  const scheme = request.headers.get('x-forwarded-proto') ?? protocol.replace(':', '');
  const origin = `${scheme}://${host ?? own}`;
  return URL.canParse(origin) ? new URL(origin).origin : new URL(request.url).origin;
}
