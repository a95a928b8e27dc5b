'use client';

import { useRouter } from 'next/navigation';
import { type MouseEvent, useCallback } from 'react';
import { here } from '@/lib/collections/current';

/**
 * Follows plain links within an element without loading the page anew: for texts with hundreds of them, of which each would else be a component to wake.
 * @returns what to do on a click anywhere in the element
 */
export function useSoftLinks(): (click: MouseEvent) => void {
  const router = useRouter();
  return useCallback(
    (click) => {
      if (click.defaultPrevented || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
      const link = click.target instanceof Element && click.target.closest('a[href^="/"]');
      if (!link) return;
      click.preventDefault();
      router.push(link.getAttribute('href') ?? here('/'));
    },
    [router],
  );
}
