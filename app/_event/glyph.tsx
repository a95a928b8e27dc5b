import type { EventType } from '@/lib/schema/vocabulary';
import { KINDS } from './kinds';

/** The sign of a kind of event, 16 px; it repeats what the text beside it says and is hidden from screen readers. */
export function Glyph({ type }: { type: EventType }) {
  return (
    <svg aria-hidden="true" className={`glyph family-${KINDS[type].family}`}>
      <use href={`#glyph-${type}`} />
    </svg>
  );
}
