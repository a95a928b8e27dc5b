import type { Page } from '@playwright/test';

/**
 * What the pages behind some links mark, read from what the server sends: much faster than going to each.
 * @param within the part around the passage whose marks count; a selector
 * @returns the marked words of each link, in their order
 */
export function markedWords(page: Page, hrefs: readonly string[], within: string): Promise<string[]> {
  return page.evaluate(
    ([links, around]) =>
      Promise.all(
        links.map(async (href) => {
          const html = await (await fetch(href)).text();
          const shown = new DOMParser().parseFromString(html, 'text/html');
          const part = shown.querySelector('#passage')?.closest(around);
          const marks = [...(part?.querySelectorAll('mark.target') ?? [])];
          return marks.map((mark) => mark.textContent).join('');
        }),
      ),
    [hrefs, within] as const,
  );
}
