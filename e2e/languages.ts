/** The languages of the interface: its name for them, the browser's, and the screen on which a story runs that is told in both. */
export const LANGUAGES = [
  ['en', 'en-GB', '@desktop'],
  ['zh-Hant', 'zh-TW', '@phone'],
] as const;
