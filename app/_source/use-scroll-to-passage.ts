'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';

/**
 * Scrolls to the words that a link asks for where it has no `#passage`, as one that was cut or made by hand. One that has it the
 * browser follows by itself, and so it restores the place of a page that is read again. Words that are in sight stay where they are: the reader may be
 * about to click there.
 */
export function useScrollToPassage(): void {
  const passage = useSearchParams().get('passage');
  useEffect(() => {
    if (passage === null || window.location.hash !== '' || window.scrollY > 0) return;
    const words = document.getElementById('passage');
    if (words !== null && words.getBoundingClientRect().bottom > window.innerHeight) words.scrollIntoView();
  }, [passage]);
}
