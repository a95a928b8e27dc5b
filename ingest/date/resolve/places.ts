import type { ResolveContext } from './types';

/** Where an expression stands in the text's structure. */
export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
  /** The narrative started anew since the place asked for before. */
  readonly isReset: boolean;
}

/** Tells sentence and paragraph of places asked for in order, in time linear in the text. Paragraphs end in a line feed. */
export class Places {
  private sentence = 0;
  private paragraph = 0;
  private reset = 0;
  private answer = 0;
  private lineEnd: number;

  constructor(
    private readonly text: string,
    private readonly context: Pick<ResolveContext, 'sentences' | 'resets' | 'answers'>,
  ) {
    this.lineEnd = text.indexOf('\n');
  }

  at(place: number): Place {
    const { sentences, resets } = this.context;
    while ((sentences[this.sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= place) this.sentence += 1;
    const reset = this.reset;
    while ((resets[this.reset] ?? Number.POSITIVE_INFINITY) <= place) this.reset += 1;
    while (this.lineEnd >= 0 && this.lineEnd < place) {
      if (!this.isAnswered(this.lineEnd)) this.paragraph += 1;
      this.lineEnd = this.text.indexOf('\n', this.lineEnd + 1);
    }
    return { sentence: this.sentence, paragraph: this.paragraph, isReset: this.reset > reset };
  }

  /** Whether a line ends between a question and its answer. Asked for in order. */
  private isAnswered(at: number): boolean {
    const { answers = [] } = this.context;
    while ((answers[this.answer]?.end ?? Number.POSITIVE_INFINITY) <= at) this.answer += 1;
    return (answers[this.answer]?.start ?? Number.POSITIVE_INFINITY) <= at;
  }
}
