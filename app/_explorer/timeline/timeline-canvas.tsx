'use client';

import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { Chart } from './chart';
import type { Band, ChartControls, ChartHandlers, ChartTexts } from './chart-types';
import type { DayRange } from './days';
import type { Lane } from './lanes';
import '../../_styles/timeline.css';

interface Props {
  lanes: readonly Lane[];
  bands: readonly Band[];
  texts: ChartTexts;
  handlers: ChartHandlers;
  selected: string | null;
  /** The window to begin with, and how far it may be moved. */
  initial: DayRange;
  limits: DayRange;
  controls: RefObject<ChartControls | null>;
}

/** The drawn timeline: the one component that uses vis-timeline. It is made anew only when its texts change. */
export default function TimelineCanvas({
  lanes,
  bands,
  texts,
  handlers,
  selected,
  initial,
  limits,
  controls,
}: Props) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const latest = useRef({ handlers, initial });
  useEffect(() => {
    latest.current = { handlers, initial };
  });
  useEffect(() => {
    if (host.current === null) return;
    const relay: ChartHandlers = {
      onWindow: (range, chosen) => latest.current.handlers.onWindow(range, chosen),
      onOpen: (id) => latest.current.handlers.onOpen(id),
      onGroup: (group) => latest.current.handlers.onGroup(group),
    };
    const made = new Chart(host.current, texts, relay, latest.current.initial);
    chart.current = made;
    return () => {
      made.destroy();
      chart.current = null;
    };
  }, [texts]);
  // Runs after a new chart was made too, so that it is never left empty.
  useEffect(() => chart.current?.setData(lanes, bands, limits), [lanes, bands, limits, texts]);
  useEffect(() => chart.current?.select(selected), [selected, texts]);
  useImperativeHandle(
    controls,
    (): ChartControls => ({
      show: (range, chosen) => chart.current?.show(range, chosen),
      zoom: (factor) => chart.current?.zoom(factor),
      pan: (share) => chart.current?.pan(share),
    }),
    [],
  );
  return <div ref={host} className="timeline h-full" />;
}
