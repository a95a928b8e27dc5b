import { createRequire } from 'node:module';
import type { Browser } from '@playwright/test';
import { COMPILED, type Felt, firstDraw, framesWhileMoving, noteDrawn } from './frames';

const require = createRequire(import.meta.url);
const SCRIPT = require.resolve('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js');
const STYLE = require.resolve('vis-timeline/styles/vis-timeline-graph2d.min.css');

const ITEMS = 2000;
const DAY = 86_400_000;

declare const vis: {
  DataSet: new (items: object[]) => object;
  Timeline: new (host: Element | null, items: object, options: object) => object;
};

/** The timeline library by itself, with two thousand items that it stacks, all of them in view. */
export async function plainVis(browser: Browser): Promise<Felt> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(COMPILED);
  await page.goto('data:text/html,<div id="host"></div>');
  await page.addStyleTag({ path: STYLE });
  await page.addScriptTag({ path: SCRIPT });
  await page.evaluate(noteDrawn, '.vis-item');
  const start = await page.evaluate(
    ([count, day]) => {
      const before = performance.now();
      const items = Array.from({ length: count ?? 0 }, (_, i) => {
        const from = (((i * 7919) % 20_000) - 5000) * (day ?? 0);
        return { id: i, content: `Event ${i}`, start: from, end: from + 20 * (day ?? 0) };
      });
      const [low, high] = [-5000 * (day ?? 0), 15_000 * (day ?? 0)];
      new vis.Timeline(document.querySelector('#host'), new vis.DataSet(items), {
        ...{ start: low, end: high, height: '760px' },
      });
      return before;
    },
    [ITEMS, DAY],
  );
  const drawn = await firstDraw(page);
  const frames = await framesWhileMoving(page, { x: 640, y: 400 });
  await page.close();
  return { firstDraw: drawn - start, frames };
}
