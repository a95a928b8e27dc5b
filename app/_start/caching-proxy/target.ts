/** What a request asks for, always written alike, and the host where the request names it together with the path. */
export interface Target {
  path: string;
  query: URLSearchParams;
  host: string | null;
}

/**
 * Reads the target of a request (RFC 9112, 3.2): a path with a query, or a whole address, of which the host goes before the header's.
 * Dot segments are resolved, and a character has one way to be written, so that one page has one path.
 * @returns `undecodable` where a `%` stands for no character, `none` where the target is of another form
 */
export function targetOf(target: string): Target | 'undecodable' | 'none' {
  const whole = /^https?:\/\//i.test(target);
  const address = whole ? target : `http://localhost${target}`;
  if (!(whole || target.startsWith('/')) || !URL.canParse(address)) return 'none';
  const { pathname, searchParams, host, username, password } = new URL(address);
  if (username !== '' || password !== '') return 'none';
  try {
    const path = pathname
      .split('/')
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join('/');
    return { path, query: searchParams, host: whole ? host : null };
  } catch {
    return 'undecodable';
  }
}

/** Where assistants ask (app/mcp/route.ts). */
export const ASSISTANTS = '/mcp';

/** The interface for programs, and that for assistants. */
export const isInterface = (path: string): boolean => /^\/(?:api(?:[/?]|$)|mcp$)/.test(path);

/** A file of the build: its name changes with what is in it. */
export const isBuilt = (path: string): boolean => path.startsWith('/_next/static/');

/** What is the same for all collections: what Next sends by itself, and the site's own picture. */
export const isOfSite = (path: string): boolean => /^\/(?:_next\/|icon\.svg$|favicon\.ico$)/.test(path);

/** What draws a page in a language and in colours. */
export const isDrawn = (path: string): boolean => !isInterface(path) && !path.startsWith('/_next/');
