import type { DayRange } from './days';
import { pagesOf, tileAddress, tileOf, USUAL_WIDTHS } from './tile';

interface Props {
  /** The filters, as a query. */
  query: string;
  lanes: string;
  /** The window that the timeline begins with. */
  shown: DayRange;
}

/**
 * Has the browser ask for the first window of the timeline while the page is still waking up, for the width that it has. Where the
 * timeline is not shown at once, as on a phone, nothing is asked for.
 */
export function TilePreload({ query, lanes, shown }: Props) {
  return USUAL_WIDTHS.map((width) => {
    const [from, to] = pagesOf(width);
    return (
      <link
        key={width}
        rel="preload"
        as="fetch"
        crossOrigin="anonymous"
        href={tileAddress(tileOf(shown, width), lanes, query)}
        media={`(min-width: 64rem) and (min-width: ${from}px) and (max-width: ${to - 0.02}px)`}
      />
    );
  });
}
