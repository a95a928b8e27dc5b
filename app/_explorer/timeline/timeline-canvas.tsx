'use client';

import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { Chart } from './chart';
import type { ChartControls, ChartData, ChartHandlers } from './chart-types';
import type { DayRange } from './days';
import '../../_styles/timeline.css';

export interface CanvasProps {
  data: ChartData;
  handlers: ChartHandlers;
  selected: string | null;
  /** The days of the selected event, once they are known. */
  selectedDays: DayRange | null;
  /** The window to begin with. */
  initial: DayRange;
  controls: RefObject<ChartControls | null>;
}

/** The drawn timeline: a place in the page for the chart, which is made once and then told what changes. */
export default function TimelineCanvas({
  data,
  handlers,
  selected,
  selectedDays,
  initial,
  controls,
}: CanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const latest = useRef({ data, handlers, initial });
  useEffect(() => {
    latest.current = { data, handlers, initial };
  });
  useEffect(() => {
    if (host.current === null) return;
    const { data: first, initial: window } = latest.current;
    const made = new Chart(
      host.current,
      first,
      {
        onWindow: (range, chosen) => latest.current.handlers.onWindow(range, chosen),
        onDrawn: (events) => latest.current.handlers.onDrawn(events),
        onOpen: (id) => latest.current.handlers.onOpen(id),
        onGroup: (group) => latest.current.handlers.onGroup(group),
      },
      window,
    );
    chart.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => chart.current?.setData(data), [data]);
  const { start, end } = selectedDays ?? {};
  useEffect(() => {
    const days = start === undefined || end === undefined ? null : { start, end };
    chart.current?.select(selected, days);
  }, [selected, start, end]);
  useImperativeHandle(
    controls,
    (): ChartControls => ({
      show: (range, chosen) => chart.current?.camera.show(range, chosen),
      zoom: (factor) => chart.current?.camera.zoom(factor),
      pan: (share) => chart.current?.camera.pan(share),
    }),
    [],
  );
  return <div ref={host} className="timeline h-full" />;
}
