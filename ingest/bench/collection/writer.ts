import { dateWords, freshDate, pastDate } from './dates';
import type { Draw } from './draw';
import type { Happening, Words, World } from './happenings';
import type { Sentences } from './sentences';

/** How long an item and a paper are, in code units, at the least. */
const ITEM = 1100;
const ITEM_MORE = 500;
const PAPER = 20_000;
/** The sentences of a paragraph. */
const PARAGRAPH = 5;
/** The share of a paper's sentences that tell something. */
const PAST = 0.19;
/** The share of its other sentences that name states, persons and things. */
const NAMING = 0.55;

/** Writes documents out of sentences with slots. */
export class Writer {
  constructor(
    private readonly sentences: Sentences,
    private readonly draw: Draw,
    private readonly world: World,
    private readonly weekdays: readonly string[],
    private readonly how: readonly string[],
    private readonly fields: readonly string[],
  ) {}

  /** A news item of a day. */
  item(day: number, told: readonly Happening[], past: () => Happening, dateline: boolean): string {
    const { draw } = this;
    const length = ITEM + draw.below(ITEM_MORE);
    const lead = told[0] as Happening;
    const out: string[] = [];
    if (dateline) out.push(`${this.filled('line', 'dateline', lead.words, day)}\n`);
    for (const [i, one] of told.entries()) {
      out.push(this.told(one, day));
      out.push(...this.around(one.words, day, i === 0 ? 6 : 4));
    }
    while (lengthOf(out) < length) {
      if (draw.chance(0.5)) out.push('\n');
      if (draw.chance(0.35)) out.push(this.past(past()));
      else if (draw.chance(0.2)) out.push(this.told(draw.of(told), day));
      out.push(...this.around(lead.words, day, 4));
    }
    return out.filter((sentence, i) => sentence === '\n' || out.indexOf(sentence) === i).join('');
  }

  /** A paper that looks back, with headings. */
  paper(day: number, past: () => Happening): string {
    const { draw, sentences } = this;
    const topic = past();
    const out = [`${this.filled('line', 'paper', topic.words, day)}\n\n`];
    const listOf = (kind: string): string[] => (sentences.of('heading', kind)[0] ?? '').split('|');
    const chapters = listOf('chapter');
    for (const chapter of chapters)
      for (const heading of [chapter, ...listOf('section')]) {
        out.push(`\n${this.fill(heading, topic.words, day)}\n\n`);
        const until = lengthOf(out) + PAPER / chapters.length / 6;
        while (lengthOf(out) < until) {
          for (let i = 0; i < PARAGRAPH; i += 1)
            out.push(draw.chance(PAST) ? this.past(past()) : this.prose(past().words, day));
          out.push('\n');
        }
      }
    return out.join('');
  }

  /** A sentence of a paper that tells nothing. */
  private prose(words: Words, day: number): string {
    return this.filled(this.draw.chance(NAMING) ? 'prose' : 'filler', '', words, day);
  }

  /** What others say of it, what it may lead to, and what tells nothing. */
  private around(words: Words, day: number, count: number): string[] {
    return Array.from({ length: this.draw.below(count + 1) }, () => {
      const part = this.draw.weighted({ filler: 8, said: 1.5, plan: 0.5 });
      return this.filled(part, '', this.draw.chance(0.7) ? words : this.world.words(day), day);
    });
  }

  private told({ kind, day: then, words }: Happening, day: number): string {
    const date = freshDate(this.sentences, this.draw, day - then);
    return this.fill(this.draw.of(this.sentences.of('told', kind)), { ...words, day: date }, then);
  }

  private past({ kind, day: then, words }: Happening): string {
    const known = this.sentences.kinds('back').includes(kind);
    const text = known ? this.sentences.of('back', kind) : this.sentences.of('told', kind);
    const day = pastDate(this.sentences, this.draw);
    return this.fill(this.draw.of(text), { ...words, day }, then);
  }

  private filled(part: string, kind: string, words: Words, day: number): string {
    return this.fill(this.draw.of(this.sentences.of(part, kind)), words, day);
  }

  /** A text with its slots filled; the date's own slots last, since the slot of the date holds some. */
  private fill(text: string, words: Words, day: number): string {
    const how = this.draw.chance(0.5) ? '' : this.draw.of(this.how);
    const field = text.includes('{field}') ? this.draw.of(this.fields) : '';
    const date = dateWords(day, this.weekdays);
    const filled = (from: string, by: Words): string =>
      from.replace(/\{(\w+)\}/g, (slot, name: string) => by[name] ?? slot);
    return filled(filled(text, { ...words, how, field }), date);
  }
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
