import { linkWithin } from '../addresses';
import { copyPlace } from '../place';

/** Leads an address of the app, as one kept before the copy was made (`?view=raw`), to the page of the copy that shows it. @returns whether it leads on */
export function goToCopiedPage(): boolean {
  const { page = '/' } = document.documentElement.dataset;
  const { root, language } = copyPlace();
  const here = new URL(location.href);
  const link = linkWithin(copyPlace(), page + here.search + here.hash);
  // A page that parameters have chosen already keeps what it is.
  if (link === null || here.search === '') return false;
  const there = new URL(link, here);
  const own = new URL(`${root}${language}${page.slice(1)}${page === '/' ? '' : '/'}index.html`, here);
  if (there.pathname === own.pathname || there.pathname === here.pathname) return false;
  location.replace(there);
  return true;
}
