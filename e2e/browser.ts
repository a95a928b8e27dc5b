import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** What Chromium and Chrome are called on the PATH. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const CHROME_ON_WINDOWS = ['Google', 'Chrome', 'Application', 'chrome.exe'];

/** Where they are on systems that do not put programs on the PATH. */
function usualPlaces({ PROGRAMFILES, 'PROGRAMFILES(X86)': X86, LOCALAPPDATA }: NodeJS.ProcessEnv): string[] {
  const windows = [PROGRAMFILES, X86, LOCALAPPDATA].filter((folder) => folder !== undefined);
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.map((folder) => path.join(folder, ...CHROME_ON_WINDOWS)),
  ];
}

/** Whether the program there is a browser: Ubuntu's package is a script that only tells how to get the snap. */
function works(file: string): boolean {
  if (!existsSync(file)) return false;
  return process.platform !== 'linux' || spawnSync(file, ['--version']).status === 0;
}

/** The browser that is there, the system's before the runner's own; null when there is none. */
function findBrowser(env: NodeJS.ProcessEnv): string | null {
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((directory) => NAMES.map((name) => path.join(directory, name)));
  return [...onPath, ...usualPlaces(env), chromium.executablePath()].find(works) ?? null;
}

/** Installs the distribution's package where that can be done without a question: Debian and its kin, as root. */
function installBrowser(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log('No browser was found; installing the package "chromium" …');
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { env, stdio: 'inherit' });
}

/**
 * The program to test with: CHROMIUM_PATH, or a Chromium or Chrome that is there or can be installed.
 * @throws Error with one sentence that says what to install.
 */
export function provideBrowser(env: NodeJS.ProcessEnv = process.env): string {
  if (env.CHROMIUM_PATH) {
    if (works(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is "${env.CHROMIUM_PATH}", and no browser is there.`);
  }
  const found = findBrowser(env);
  if (found !== null) return found;
  installBrowser();
  const installed = findBrowser(env);
  if (installed !== null) return installed;
  throw new Error(
    'The end-to-end tests need a browser: install Chromium or Google Chrome, or run "npx playwright install chromium".',
  );
}
