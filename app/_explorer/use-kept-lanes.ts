'use client';

import { useEffect, useEffectEvent } from 'react';
import { LANE_KINDS, type LaneKind } from '@/lib/schema/lanes';
import { keepChoice, keptChoice } from '../_shell/kept-choice';

/**
 * Shows the lanes that the reader chose last, where the address names none.
 * @returns what chooses lanes and keeps the choice
 */
export function useKeptLanes(current: LaneKind, onLanes: (kind: LaneKind) => void): (kind: LaneKind) => void {
  const recall = useEffectEvent(() => {
    if (new URLSearchParams(location.search).has('lanes')) return;
    const kept = keptChoice('lanes', LANE_KINDS);
    if (kept !== null && kept !== current) onLanes(kept);
  });
  useEffect(() => recall(), []);
  return (kind) => {
    keepChoice('lanes', kind);
    onLanes(kind);
  };
}
