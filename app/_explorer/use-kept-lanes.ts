'use client';

import { useEffect, useEffectEvent } from 'react';
import { LANE_KINDS, type LaneKind } from '@/lib/schema/lanes';
import { keepChoice, keptChoice } from '../_shell/kept-choice';

/** What a reader chose in the field of the lanes before the scripts had come; null where it stands as the server drew it. */
function chosenEarly(current: LaneKind): LaneKind | null {
  const field = document.querySelector<HTMLSelectElement>('select[data-lanes]');
  return LANE_KINDS.find((kind) => kind === field?.value && kind !== current) ?? null;
}

/**
 * Shows the lanes that the reader chose while the scripts were on their way, else, where the address names none, those that he chose last.
 * @returns what chooses lanes and keeps the choice
 */
export function useKeptLanes(current: LaneKind, onLanes: (kind: LaneKind) => void): (kind: LaneKind) => void {
  const choose = (kind: LaneKind) => {
    keepChoice('lanes', kind);
    onLanes(kind);
  };
  const recall = useEffectEvent(() => {
    const early = chosenEarly(current);
    if (early !== null) return choose(early);
    if (new URLSearchParams(location.search).has('lanes')) return;
    const kept = keptChoice('lanes', LANE_KINDS);
    if (kept !== null && kept !== current) onLanes(kept);
  });
  useEffect(() => recall(), []);
  return choose;
}
