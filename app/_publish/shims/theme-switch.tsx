'use client';

import { useState } from 'react';
import { isTheme, type Theme } from '../../_shell/theme-cookie';
// The app's own, which the copy has this one in the place of.
import { ThemeSwitch as AppSwitch } from '../../_shell/theme-switch';

/** What the page's first script has found kept (`shell.tsx`). */
const kept = (): Theme | undefined => {
  const theme = typeof document === 'undefined' ? undefined : document.documentElement.dataset.theme;
  return isTheme(theme) ? theme : undefined;
};

/** Steps through the colours, beginning with those that this browser keeps. */
export function ThemeSwitch() {
  const [theme] = useState(kept);
  return <AppSwitch theme={theme} />;
}
