'use client';

import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '@/lib/schema/span';
import { selectedSpan } from './selected-span';

/** How long a selection has to stay as it is before it counts, in milliseconds: it changes with every move of the pointer. */
const REST = 150;

/** What the toolbar may take of the page's width, in pixels. */
const WIDTH = 500;

/** Selected words of the document, and where on the page they end: pixels below and to the right of the page's corner. */
export interface Chosen extends Span {
  top: number;
  left: number;
}

function read(root: HTMLElement): Chosen | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const span = range.intersectsNode(root) ? selectedSpan(range, root) : null;
  if (span === null) return null;
  const lines = range.getClientRects();
  const { bottom, left } = lines[lines.length - 1] ?? range.getBoundingClientRect();
  const room = Math.max(WIDTH, document.documentElement.clientWidth) - WIDTH;
  return { ...span, top: bottom + window.scrollY, left: Math.min(left, room) + window.scrollX };
}

/**
 * The words of the document that are selected, however they came to be: by mouse, touch or keyboard. They stay chosen while
 * the focus is in the toolbar, which takes the selection away in some browsers.
 */
export function useSelection(
  root: RefObject<HTMLElement | null>,
  toolbar: RefObject<HTMLElement | null>,
): [Chosen | null, (chosen: null) => void] {
  const [chosen, choose] = useState<Chosen | null>(null);
  useEffect(() => {
    let timer = 0;
    const look = () => {
      if (toolbar.current?.contains(document.activeElement)) return;
      const next = root.current && read(root.current);
      choose((now) => (next?.start === now?.start && next?.end === now?.end ? now : next));
    };
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, REST);
    };
    look();
    document.addEventListener('selectionchange', later);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', later);
    };
  }, [root, toolbar]);
  return [chosen, choose];
}
