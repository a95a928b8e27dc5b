import { environment } from '@/lib/env';
import { NAMED_ORIGIN, originReached } from '../../_start/caching-proxy/origin';

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

/**
 * The address that a citation gives for what is to be read here: the one that SITE_URL sets, else the one that a proxy names.
 * @returns null where nobody has named one: the address that one reader happens to use, often of the machine itself, is none for others
 */
export function citedOrigin({ headers }: Pick<Request, 'headers'>): string | null {
  return environment().siteUrl ?? headers.get(NAMED_ORIGIN);
}
