import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Holds that axe finds nothing on a page as it is drawn now. @param part a selector, where only that part is asked of */
export async function isClean(page: Page, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  expect((await (part === undefined ? axe : axe.include(part)).analyze()).violations).toEqual([]);
}
