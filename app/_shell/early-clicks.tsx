'use client';

import { useEffect } from 'react';

declare global {
  interface Window {
    /** The clicks on buttons that nothing has answered yet; absent once the page answers. */
    earlyClicks?: Event[];
  }
}

/** zod tries whether it may make code as it runs, which the page's policy forbids and notes as a fault: it is told before it tries. */
const NO_CODE_MADE = '__zod_globalConfig={jitless:true};';

const CATCH =
  "earlyClicks=[];addEventListener('click',e=>{if(window.earlyClicks&&e.target.closest('button[type=button]'))earlyClicks.push(e)},true)";

const FIRST = NO_CODE_MADE + CATCH;

/** The buttons that were clicked, each once, in the order of their last clicks. */
function buttonsOf(clicks: readonly Event[]): HTMLButtonElement[] {
  const last = clicks
    // A click that is still under way has woken the page, which answers it itself.
    .filter(({ eventPhase }) => eventPhase === Event.NONE)
    .map(({ target }) => target instanceof Element && target.closest('button'))
    .reverse();
  return [...new Set(last)].filter((button) => button instanceof HTMLButtonElement).reverse();
}

/**
 * Keeps the clicks on buttons that are drawn before the scripts have come, and has them answered when they have. Links and forms work by
 * themselves until then.
 * @param nonce what the page's policy asks of its own scripts
 */
export function EarlyClicks({ nonce }: { nonce: string }) {
  useEffect(() => {
    const buttons = buttonsOf(window.earlyClicks ?? []);
    delete window.earlyClicks;
    // Only behind the effects of all others does the page answer.
    setTimeout(() => {
      for (const button of buttons) button.click();
    });
  }, []);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the script is the constants above
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: FIRST }} />;
}
