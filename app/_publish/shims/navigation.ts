import { linkWithin } from '../addresses';
import { copyPlace } from '../place';

/** Next's navigation, in a copy: each page is loaded by itself. */

/** The app's address of the page that is being drawn; set before it is. */
let drawn = '/';

export function drawAt(path: string): void {
  drawn = path;
}

export const usePathname = (): string =>
  typeof document === 'undefined' ? drawn : (document.documentElement.dataset.page ?? '/');

/** What the address asks for: nothing while the page is made, which is the same for all. */
export const useSearchParams = (): URLSearchParams =>
  new URLSearchParams(typeof document === 'undefined' ? '' : location.search);

const go = (address: string) => location.assign(linkWithin(copyPlace(), address) ?? address);

export const useRouter = () => ({ push: go, replace: go, refresh: () => location.reload() });

export class NotThere extends Error {}

/** What stands nowhere has no page. */
export function notFound(): never {
  throw new NotThere('There is no such page.');
}

export function permanentRedirect(address: string): never {
  throw new NotThere(`It stands at ${address} now.`);
}
