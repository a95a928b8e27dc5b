import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** What somebody who has logged in may do; who may write may read. */
export type Right = 'read' | 'write';

/** How long one who does nothing stays logged in (ms), and how many are. */
const LASTS = 12 * 60 * 60_000;
const MOST = 1_000;

/** A browser sends a cookie of that name to nobody else, and only over https (RFC 6265bis, 4.1.3.2). */
const nameOf = (secure: boolean) => (secure ? '__Host-session' : 'session');

/** Who is logged in. It is kept in memory alone: when the server is started anew, everybody logs in again. */
export class Sessions {
  private readonly rights: LRUCache<string, Right>;

  constructor(now: () => number = Date.now) {
    this.rights = new LRUCache({
      max: MOST,
      ttl: LASTS,
      updateAgeOnGet: true,
      ttlResolution: 0,
      perf: { now },
    });
  }

  /** Begins one. @returns the header that hands the browser its cookie */
  begin(right: Right, secure: boolean): string {
    const id = randomBytes(32).toString('base64url');
    this.rights.set(id, right);
    return `${nameOf(secure)}=${id}; ${attributes(secure)}`;
  }

  /** Ends the one of a request. @returns the header that takes the cookie from the browser */
  end(cookies: string | undefined, secure: boolean): string {
    for (const id of idsIn(cookies, secure)) this.rights.delete(id);
    return `${nameOf(secure)}=; Max-Age=0; ${attributes(secure)}`;
  }

  /** What the one who sent these cookies may do; null for who has not logged in. */
  rightOf(cookies: string | undefined, secure: boolean): Right | null {
    for (const id of idsIn(cookies, secure)) {
      const right = this.rights.get(id);
      if (right !== undefined) return right;
    }
    return null;
  }
}

const attributes = (secure: boolean) => `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;

/** The ids that a `Cookie` header bears; what another page of the host has set by that name is only one that is not known. */
function idsIn(cookies: string | undefined, secure: boolean): string[] {
  const name = `${nameOf(secure)}=`;
  return (cookies ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(name))
    .map((pair) => pair.slice(name.length));
}
