import { placeOf } from '@/lib/collections/address';

/** Where a page of the copy stands: the way from it to the copy's folder (`../../`), what the folder of its language is called there, and the collection that is copied. */
export interface CopyPlace {
  root: string;
  /** Empty for the language that stands in the folder itself, else `zh-Hant/`. */
  language: string;
  collection: string | null;
}

/** Of each page of the app: which parameters choose another page of the copy, in their order, and which the page reads in the browser. */
const PAGES: readonly (readonly [RegExp, readonly string[], readonly string[] | 'all'])[] = [
  [/^\/(?:embed)?$/, [], 'all'],
  [/^\/events\/[^/]+$/, ['part'], []],
  [/^\/sources$/, [], []],
  [/^\/sources\/[^/]+$/, ['view', 'part'], ['passage', 'hash']],
  [/^\/names$/, ['kind'], []],
  [/^\/names\/[^/]+$/, ['role', 'part', 'passages'], []],
  [/^\/rounds(?:\/(?:countries\/)?[^/]+)?$/, ['conference'], []],
  [/^\/contradictions$/, ['part'], []],
  [/^\/about$/, [], []],
];

/** An address of the app as a page of the copy. */
export interface CopiedPage {
  /** The app's address of the page, with the parameters that choose it: what is drawn. */
  page: string;
  /** The page's folder within that of its language, with a slash at its end; empty for the first page. */
  folder: string;
  /** What the page reads in the browser, and the place in it: `?passage=1-5#passage`. */
  rest: string;
}

/**
 * Where the copy has what stands at an address of the app.
 * Example: `/events/x?part=2` is the page in the folder `events/x/part-2/`.
 * @param address from its `/` on, with or without what addresses of the collection begin with
 * @returns null for what a copy has not got
 */
export function copiedPage(address: string, collection: string | null): CopiedPage | null {
  const place = placeOf(address);
  if (place.collection !== null && place.collection !== collection) return null;
  const { pathname, searchParams, hash } = new URL(place.path, 'http://copy');
  const known = PAGES.find(([pattern]) => pattern.test(pathname));
  if (known === undefined) return null;
  const [, choosing, read] = known;
  const chosen = choosing.flatMap((name) => {
    const value = searchParams.get(name);
    // What is shown without being asked for stands in the page's own folder.
    return value === null ||
      (name === 'view' && value !== 'raw') ||
      (name !== 'view' && value === '1' && /part|passages/.test(name))
      ? []
      : [[name, value] as const];
  });
  const folders = chosen.map(([name, value]) => `${name}-${encodeURIComponent(value)}/`).join('');
  const kept = [...searchParams].filter(([name]) => read === 'all' || read.includes(name));
  const query = new URLSearchParams(kept).toString();
  const choice = new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString();
  return {
    page: choice === '' ? pathname : `${pathname}?${choice}`,
    folder: `${pathname.slice(1)}${pathname === '/' ? '' : '/'}${folders}`,
    rest: `${query === '' ? '' : `?${query}`}${hash}`,
  };
}

/**
 * The link to what stands at an address of the app, from a page of the copy. It names the file, so that it holds where no server looks for one.
 * @returns null for what a copy has not got
 */
export function linkWithin({ root, language, collection }: CopyPlace, address: string): string | null {
  const copied = copiedPage(address, collection);
  return copied && `${root}${language}${copied.folder}index.html${copied.rest}`;
}

/** Whether an address is one of the interface for programs. */
export const isOfInterface = (address: string): boolean => /^(?:\/c\/[^/]+)?\/api\//.test(address);

/** The way from a folder within the copy, `zh-Hant/events/x/`, to the copy's own. */
export const rootFrom = (folder: string): string => '../'.repeat(folder.split('/').length - 1);
