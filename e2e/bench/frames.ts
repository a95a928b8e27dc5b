import type { Page } from '@playwright/test';

/** How long a page took until something was drawn, and the times between its frames while it was moved, in milliseconds. */
export interface Felt {
  firstDraw: number;
  frames: number[];
}

declare global {
  interface Window {
    benchDrawn?: number;
    benchFrames?: number[];
  }
}

/** What the compiler of this file calls to name functions, for the functions that are run in a page. */
export const COMPILED = 'globalThis.__name ??= (made) => made';

/** Notes, in a page, when the first element of a kind has been painted. To be run before it is there. */
export function noteDrawn(selector: string): void {
  const look = () => {
    if (document.querySelector(selector) === null) return requestAnimationFrame(look);
    // The frame after the one in which it is there has been painted.
    return requestAnimationFrame(() => {
      window.benchDrawn = performance.now();
    });
  };
  requestAnimationFrame(look);
}

export async function firstDraw(page: Page): Promise<number> {
  await page.waitForFunction(() => window.benchDrawn !== undefined, undefined, { timeout: 120_000 });
  return page.evaluate(() => window.benchDrawn ?? Number.NaN);
}

/** Drags to and fro and turns the wheel in and out over a place, as a hand would, and returns the times between frames. */
export async function framesWhileMoving(page: Page, at: { x: number; y: number }): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    window.benchFrames = frames;
    let last = performance.now();
    const note = (now: number) => {
      frames.push(now - last);
      last = now;
      if (window.benchFrames === frames) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  for (const way of [1, -1, -1, 1]) {
    await page.mouse.move(at.x - way * 200, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + way * 200, at.y, { steps: 40 });
    await page.mouse.up();
  }
  await page.mouse.move(at.x, at.y);
  for (const turn of [-1, -1, -1, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1, 1, 1, 1]) {
    await page.mouse.wheel(0, turn * 100);
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => {
    const frames = window.benchFrames ?? [];
    window.benchFrames = [];
    return frames.slice(1);
  });
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
