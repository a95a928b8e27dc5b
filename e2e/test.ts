import { test as base, expect } from '@playwright/test';

type Options = {
  /** Errors in the console that a test means to cause. */
  toleratedErrors: RegExp[];
};

/**
 * Playwright's `test`, except that a test also fails when a page logs an error or throws one that nobody catches:
 * a page that looks right can still be broken.
 */
export const test = base.extend<Options>({
  toleratedErrors: [[], { option: true }],
  context: async ({ context, toleratedErrors }, use) => {
    const errors: string[] = [];
    const report = (text: string) => {
      if (!toleratedErrors.some((pattern) => pattern.test(text))) errors.push(text);
    };
    context.on('weberror', (error) => report(error.error().stack ?? error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error') report(`${message.text()} (${message.location().url})`);
    });
    await use(context);
    expect(errors, 'errors in the browser').toEqual([]);
  },
});

export { expect };
