'use client';

import { useEffect } from 'react';

/**
 * Opens links outside of the frame. A page says by `base` where its links lead, which Next's own links do not heed: they would draw the other page within the frame, where nothing
 * but this view may be shown. A link that names its target, or leads within the page, is left as it is.
 */
export function useLinksOutside(): void {
  useEffect(() => {
    const lead = ({ target }: Event) => {
      const link =
        target instanceof Element && target.closest('a[href]:not([href^="#"], [target], [download])');
      if (!link) return;
      link.setAttribute('target', '_blank');
      link.setAttribute('rel', 'noopener');
    };
    // At the window, before React hears of it.
    addEventListener('click', lead, true);
    return () => removeEventListener('click', lead, true);
  }, []);
}
