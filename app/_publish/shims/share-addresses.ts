import type { FirstShown } from '../../_explorer/share/addresses';
import { linkWithin } from '../addresses';
import { copyPlace } from '../place';

// The app's own, but for where a frame's page stands.
export { frameCode, USUAL_SIZE, viewLink } from '../../_explorer/share/addresses';

/** The same view for a frame. */
export function frameLink(link: string, _prefix: string, first: FirstShown): string {
  const view = new URL(link);
  view.searchParams.set('view', first);
  return new URL(linkWithin(copyPlace(), `/embed${view.search}`) ?? '', location.href).href;
}
