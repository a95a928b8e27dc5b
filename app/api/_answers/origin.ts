import { originReached } from '../../_start/caching-proxy/origin';

/** The address under which the reader reached the app, behind a proxy too; the address of a machine for itself where the request names none that can be. */
export function originOf({ headers }: Pick<Request, 'headers'>): string {
  const given = (name: string) => headers.get(name) ?? undefined;
  const reached = originReached({
    host: given('host'),
    forwardedHost: given('x-forwarded-host'),
    forwardedProto: given('x-forwarded-proto'),
  });
  return reached ?? 'http://localhost';
}
