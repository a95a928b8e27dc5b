/** Letters, figures and marks of the scripts that are read here: ASCII, Latin-1, Chinese and its punctuation, kana, Hangul, width variants. */
const EXPECTED =
  /[\t\n\f\r\x20-\x7e\u00a0-\u00ff\u2010-\u2027\u2030-\u205e\u2460-\u24ff\u2500-\u25ff\u3000-\u30ff\uac00-\ud7a3\u4e00-\u9fff\uff00-\uffef]/g;

const LEAST_SHARE = 0.95;

/**
 * Whether a text reads like one. Example: Chinese with digits. Counter-example: the same bytes with the two halves of each character exchanged,
 * whose line feeds become U+0A00.
 */
export function isPlausible(text: string): boolean {
  return text.length > 0 && (text.match(EXPECTED)?.length ?? 0) >= text.length * LEAST_SHARE;
}
