import type { Browser } from '@playwright/test';
import { COMPILED, type Felt, firstDraw, framesWhileMoving, noteDrawn, quantile } from './frames';

/** How often the page is opened; the middle time counts. */
const OPENED = 5;

/** The app's first page on a fresh visit, and moving its timeline. */
export async function ourTimeline(browser: Browser, address: string): Promise<Felt> {
  const draws: number[] = [];
  let frames: number[] = [];
  for (let visit = 0; visit < OPENED; visit += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(COMPILED);
    await page.addInitScript(noteDrawn, '.mark-button');
    await page.goto(address);
    draws.push(await firstDraw(page));
    if (visit === OPENED - 1) {
      await page.waitForTimeout(1000);
      const box = await page.locator('.vis-panel.vis-center').boundingBox();
      frames = await framesWhileMoving(page, { x: (box?.x ?? 0) + 350, y: (box?.y ?? 0) + 90 });
    }
    await page.close();
  }
  return { firstDraw: quantile(draws, 0.5), frames };
}
