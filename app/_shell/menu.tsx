'use client';

import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  label: ReactNode;
  side?: 'start' | 'end';
  /** Whether a choice in it closes it. */
  closesOnClick?: boolean;
  children: ReactNode;
}

/** Free room between a sheet and the edge of the window, in pixels. */
const EDGE = 8;
/** A sheet that would be lower than this is rather scrolled to with the page. */
const LOWEST = 160;

/** Moves a sheet that runs out of the window back into it, and makes it as low as the window leaves room for; on a narrow screen the style sheet lays it at the bottom. */
function fitIn(sheet: HTMLElement): void {
  sheet.style.translate = '';
  sheet.style.maxHeight = '';
  if (getComputedStyle(sheet).position === 'fixed') return;
  const { left, right, top } = sheet.getBoundingClientRect();
  const over = Math.max(0, right + EDGE - document.documentElement.clientWidth);
  // To the left as far as it runs out on the right; to the right where it runs out on the left.
  sheet.style.translate = `${left < EDGE ? EDGE - left : -Math.min(over, left - EDGE)}px`;
  sheet.style.maxHeight = `${Math.max(LOWEST, innerHeight - top - EDGE)}px`;
}

/** A button with a sheet below it; it closes by Escape and by a click elsewhere, and opens without scripts too. */
export function Menu({ label, side = 'start', closesOnClick = false, children }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current;
      if (!details?.open || (event.target instanceof Node && details.contains(event.target))) return;
      details.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);
  return (
    <details
      ref={menu}
      className="menu"
      onToggle={() => sheet.current && menu.current?.open && fitIn(sheet.current)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        // For those who listen at the document, as React does: the key is used up.
        event.preventDefault();
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="button">{label}</summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the buttons in it are what is clicked */}
      <div
        ref={sheet}
        className={`menu-body ${side === 'end' ? 'left-auto right-0' : ''}`}
        onClick={() => {
          if (closesOnClick && menu.current) menu.current.open = false;
        }}
      >
        {children}
      </div>
    </details>
  );
}
