import type { ReactNode } from 'react';
import { here } from '@/lib/collections/current';

interface Props {
  label: string;
  /** The view that is told, as a query of the timeline's, and what the way back to it is called. */
  view: string;
  back: string;
  children: ReactNode;
}

/** What stands above a page that tells a view, on the screen alone: the way back, and what can be had of it. */
export function ToldBar({ label, view, back, children }: Props) {
  return (
    <nav aria-label={label} className="told-bar">
      <a href={here(view === '' ? '/' : `/?${view}`)} className="link">
        {back}
      </a>
      {children}
    </nav>
  );
}
