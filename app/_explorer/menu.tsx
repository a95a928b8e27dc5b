'use client';

import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  label: ReactNode;
  side?: 'start' | 'end';
  /** Whether a choice in it closes it. */
  closesOnClick?: boolean;
  children: ReactNode;
}

/** A button with a sheet below it; it closes by Escape and by a click elsewhere, and opens without scripts too. */
export function Menu({ label, side = 'start', closesOnClick = false, children }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
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
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="button">{label}</summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the buttons in it are what is clicked */}
      <div
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
