import type { Beginning, Ranked } from './beginnings';
import type { TimexRule } from './rule';

/** What stands for a figure among the words that rules begin with. */
const FIGURE = '0';

/**
 * Finds the places where rules can match in a language that parts its words by blanks: at a whole word that rules name, or at a figure. Case is no matter.
 * A rule names the words in lower case; `0` stands for any figure, and a mark for itself.
 */
export class WordBeginnings {
  private readonly byWord = new Map<string, Ranked[]>();
  private readonly search: RegExp;

  /** @param onlyBefore words too common to be tried everywhere, each with a pattern of what has to stand behind it */
  constructor(rules: readonly TimexRule[], onlyBefore: Readonly<Record<string, string>> = {}) {
    for (const [rank, rule] of rules.entries())
      for (const word of new Set(rule.begins ?? [])) {
        const list = this.byWord.get(word);
        if (list) list.push({ rule, rank });
        else this.byWord.set(word, [{ rule, rank }]);
      }
    const all = [...this.byWord.keys()];
    const words = all
      .filter((word) => /^[a-z]/.test(word))
      .sort((a, b) => b.length - a.length)
      .map((word) => (onlyBefore[word] === undefined ? word : `${word}(?=${onlyBefore[word]})`));
    const marks = all.filter((word) => /^[^a-z0-9]$/.test(word)).join('');
    const figure = all.includes(FIGURE) ? '|(?<![\\p{L}\\p{N}])[0-9]' : '';
    const mark = marks === '' ? '' : `|[${marks}](?=[0-9])`;
    this.search = new RegExp(`\\b(?:${words.join('|')})(?!\\p{L})${figure}${mark}`, 'giu');
  }

  /** The first beginning from a place on; null where there is none. */
  next(text: string, from: number): Beginning | null {
    this.search.lastIndex = from;
    const match = this.search.exec(text);
    if (!match) return null;
    const word = match[0].toLowerCase();
    return { at: match.index, rules: this.byWord.get(/^[0-9]/.test(word) ? FIGURE : word) ?? [] };
  }
}
