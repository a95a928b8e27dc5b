/**
 * A sign of Chinese or Japanese: a character, or a mark as wide as one. No blank stands between two of them, so white space there is the end of a line. A class of a regular
 * expression with the flag `u`. Counter-examples: “ and …, which English has too, and Hangul, whose words are parted by blanks.
 */
export const WIDE_SIGN =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303f\\uff01-\\uff60]';
