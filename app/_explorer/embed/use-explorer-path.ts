'use client';

import { usePathname } from 'next/navigation';
import { EMBED, isEmbed } from '@/lib/embed';

/** The page on which the explorer is shown: the site's first one, or the one for frames, whose links and forms stay on it. */
export function useExplorerPath(): { path: '/' | typeof EMBED; target: '_self' | undefined } {
  return isEmbed(usePathname()) ? { path: EMBED, target: '_self' } : { path: '/', target: undefined };
}
