/** Quotation marks that open, and what closes them. */
export const QUOTES: Readonly<Record<string, string>> = {
  ...{ '"': '"', '“': '”', '”': '”', '„': '”' },
  ...{ '「': '」', '『': '』', '«': '»', '＂': '＂', '〝': '〞' },
};

/** Marks that quote, but also stand alone: an apostrophe opens no phrase. */
const SINGLE: Readonly<Record<string, string>> = { "'": "'", '‘': '’' };

/**
 * What stands within quotation marks where they enclose the whole text, else the text.
 * Example: `“六方會談”` → `六方會談`. Counter-example: `「六方」與「四方」`, where the first mark is closed before the end.
 */
export function withoutQuotes(text: string): string {
  const closing = QUOTES[text[0] ?? ''] ?? SINGLE[text[0] ?? ''];
  const inner = text.slice(1, -1);
  return closing !== undefined && text.at(-1) === closing && inner !== '' && !inner.includes(closing)
    ? inner
    : text;
}
