import { defineConfig } from '@playwright/test';

/** Chromium's sandbox does not run for root, which is who tests in a container. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Nothing but the app should be at work, or on the network, while the tests run. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  globalSetup: './setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Where no one looks on, a story that failed is told once more, and counted as flaky by the report where it then holds.
  retries: process.env.CI ? 1 : 0,
  // A loaded machine takes its time, and a page of the longest document most of it; how fast the app is says the bench.
  timeout: 300_000,
  expect: { timeout: 60_000, toPass: { timeout: 60_000 } },
  workers: 2,
  reporter: 'list',
  use: {
    // Both are set by the global setup, which runs before a worker reads this file.
    baseURL: process.env.E2E_ADDRESS,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...sandbox, ...QUIET] },
    // What glides is under way for longer on a loaded machine, and a story is about where it comes to rest.
    contextOptions: { reducedMotion: 'reduce' },
    // A failed story leaves what the page was at each step, and how it looked at the end. A film of every story would
    // cost more than the stories themselves: two thirds of all computing time.
    trace: {
      mode: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
      screenshots: false,
      snapshots: true,
    },
    screenshot: 'only-on-failure',
  },
  projects: [
    // What needs no second screen says so in its file's name, or by a tag. What is told in both languages is told in each on one screen, where the words have no say in what is laid out how.
    {
      name: 'desktop',
      testIgnore: '*.phone.spec.ts',
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testIgnore: '*.wide.spec.ts',
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
});
