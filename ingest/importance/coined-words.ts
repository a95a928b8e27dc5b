import { foldedText } from '@/lib/text/folded-text';
import { areSame } from '../cache/remembered';

const SHORTEST = 3;
/** A word in quotation marks, as authors set it who take it for a name. */
const QUOTED = new RegExp(`[「『“"]([^「」『』“”"，。；：、（）\\s\\d]{${SHORTEST},10})[」』”"]`, 'g');

/** The words that a text, as it reads, sets in quotation marks. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].map(([, word = '']) => word);
}

/**
 * The words that authors coin or take up: what a collection sets in quotation marks somewhere, found again where it stands without. Example: `邪惡軸心` after
 * `「邪惡軸心」`. Counter-example: a quoted sentence, or two characters.
 */
export class CoinedWords {
  /** How a word is first written, by its folded text. */
  readonly written = new Map<string, string>();
  /** The words by their first characters, so that a text is looked through once. */
  private readonly byStart = new Map<string, string[]>();

  /** @param quoted the words that all documents set in quotation marks, in the order of the documents */
  constructor(quoted: readonly string[]) {
    for (const word of quoted) {
      const form = foldedText(word);
      if (this.written.has(form)) continue;
      this.written.set(form, word);
      const start = form.slice(0, SHORTEST);
      this.byStart.set(start, [...(this.byStart.get(start) ?? []), form]);
    }
  }

  /** Whether the words of another are the same, first found in the same order. */
  isAs(other: CoinedWords): boolean {
    return areSame([...this.written].flat(), [...other.written].flat());
  }

  /** The coined words that stand in a folded text, each once. */
  in(form: string): string[] {
    const found = new Set<string>();
    for (let at = 0; at + SHORTEST <= form.length; at += 1)
      for (const word of this.byStart.get(form.slice(at, at + SHORTEST)) ?? [])
        if (form.startsWith(word, at)) found.add(word);
    return [...found];
  }
}
