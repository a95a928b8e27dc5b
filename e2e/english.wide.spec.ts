import { ACCOUNT, BOTH } from './fixture-two-languages';
import { expect, test } from './test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const view of ['reading', 'raw'])
  test(`English words that are selected in the ${view} view across a line's end get the link of just these words`, async ({
    page,
    request,
  }) => {
    const raw = await (await request.get(`${BOTH}/api/sources/${ACCOUNT}?format=text`)).text();
    const words = 'suspend its participation in the six-party talks for an indefinite period';
    const inFile = new RegExp(words.replaceAll(' ', '\\s')).exec(raw);
    expect(inFile?.[0]).toContain('\n');
    const start = inFile?.index ?? 0;
    await page.goto(
      `${BOTH}/sources/${ACCOUNT}?view=${view}&passage=${start}-${start + words.length}#passage`,
    );
    const marked = page.locator('mark.target');
    await expect(marked.first()).toBeVisible();
    expect((await marked.allTextContents()).join('').replace('\n', ' ')).toBe(words);
    await page.evaluate(() => {
      const texts = [...document.querySelectorAll('mark.target')].map((mark) =>
        document.createTreeWalker(mark, NodeFilter.SHOW_TEXT).nextNode(),
      );
      const [first, last] = [texts[0], texts.at(-1)];
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.nodeValue?.length ?? 0);
    });
    const toolbar = page.getByRole('region', { name: 'Cite the selected words' });
    await toolbar.getByRole('button', { name: 'Copy link' }).click();
    await expect(toolbar.getByText('Copied', { exact: true })).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.searchParams.get('passage')).toBe(`${start}-${start + words.length}`);
  });
