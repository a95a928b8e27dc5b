import { type SearchToken, searchTokens } from './search-tokens';

/** Stands between two texts, so that no phrase is found across their border. */
const BORDER = '␟';

/** A text as the words of a full-text index: pairs of characters that follow each other, the last one of a run alone, and stems. */
function indexed(tokens: readonly SearchToken[]): string[] {
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const { form, isCharacter, run } = tokens[i] as SearchToken;
    const next = isCharacter ? tokens[i + 1] : undefined;
    words.push(next?.isCharacter && next.run === run ? form + next.form : form);
  }
  return words;
}

/**
 * Texts as they are given to the full-text index (FTS5 with the tokenizer `ascii`), which then finds any stretch of characters, of two
 * and of ten alike, and any form of an English word.
 */
export function indexText(texts: readonly string[]): string {
  return texts.map((text) => indexed(searchTokens(text)).join(' ')).join(` ${BORDER} `);
}

/**
 * The query of FTS5 that finds tokens as they stand, one after the other; null for none. A single character at the end begins a pair or
 * is one alone. Example: 六 方 会 is `"六方 方会"`, 核 is `"核" *`.
 * @param isBeginning whether the last word may go on: `"withdr" *`
 */
export function phraseQuery(tokens: readonly SearchToken[], isBeginning = false): string | null {
  if (tokens.length === 0) return null;
  const words = indexed(tokens);
  const [before, last] = [tokens.at(-2), tokens.at(-1)];
  const isPair = last?.isCharacter && before?.isCharacter && before.run === last.run;
  if (isPair) words.pop();
  const quoted = `"${words.join(' ')}"`;
  return (last?.isCharacter && !isPair) || (isBeginning && !last?.isCharacter) ? `${quoted} *` : quoted;
}
