import type { PhraseHit } from '@/lib/text/phrase-matcher';
import type { WordRow } from '../../../../knowledge/lexicon';
import type { TitleWords } from '../title-words';

/** The words of one kind that begin at a place, the longest first. */
export type KindOfWord = readonly PhraseHit<WordRow>[];

const NONE: KindOfWord = [];
const NOTHING: ReadonlyMap<WordRow['kind'], KindOfWord> = new Map();

/** What the table of words has at each place of a text, looked up once: adverbs, modals, negations and words of time are asked for one after the other. */
export class FoundWords {
  private readonly places = new Map<number, ReadonlyMap<WordRow['kind'], KindOfWord>>();

  constructor(
    private readonly words: TitleWords,
    private readonly form: string,
  ) {}

  /** All words of a kind that begin at a place, also those that run past the end of what is read. */
  of(kind: WordRow['kind'], at: number): KindOfWord {
    let here = this.places.get(at);
    if (here === undefined) {
      here = this.at(at);
      this.places.set(at, here);
    }
    return here.get(kind) ?? NONE;
  }

  private at(at: number): ReadonlyMap<WordRow['kind'], KindOfWord> {
    const hits = this.words.wordsOf.allAt(this.form, at);
    if (hits.length === 0) return NOTHING;
    const kinds = new Map<WordRow['kind'], PhraseHit<WordRow>[]>();
    for (const { span, value } of hits)
      for (const row of value) {
        const here = kinds.get(row.kind);
        if (here) here.push({ span, value: row });
        else kinds.set(row.kind, [{ span, value: row }]);
      }
    return kinds;
  }
}
