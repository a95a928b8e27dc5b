'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { WIDE } from '../use-is-wide';
import type { CanvasProps } from './timeline-canvas';

let loading: Promise<ComponentType<CanvasProps>> | undefined;
let loaded: ComponentType<CanvasProps> | null = null;

/** Fetches the code that draws the timeline, once; what fails is tried again when it is asked for next. */
function load(): Promise<ComponentType<CanvasProps>> {
  loading ??= import('./timeline-canvas').then(
    ({ default: canvas }) => {
      loaded = canvas;
      return canvas;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

// Where the timeline is shown at once, its code is fetched while the page is still waking up.
if (typeof window !== 'undefined' && matchMedia(WIDE).matches) load().catch(() => undefined);

/**
 * The component that draws the timeline; null until its code is there. Not `lazy`: what has suspended once is shown no sooner than
 * 300 ms later, however soon it is ready.
 * @returns also whether the code could not be fetched, and what tries again
 */
export function useCanvas() {
  const [canvas, setCanvas] = useState({ Canvas: loaded });
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is wanted after a failure
  useEffect(() => {
    let gone = false;
    setFailed(false);
    load().then(
      (Canvas) => gone || setCanvas({ Canvas }),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [tries]);
  return { Canvas: canvas.Canvas, failed, retry: () => setTries((count) => count + 1) };
}
