import { isoDay } from '@/lib/time/day';
import { asRead } from '../../fixtures/as-read';
import type { Lexicon } from '../../knowledge/lexicon';
import type { ReadDocument } from '../../read/read-folder';
import { drawer } from '../corpus';
import { Draw } from './draw';
import { type Happening, World } from './happenings';
import { Plan } from './plan';
import { readSentences } from './sentences';
import { Writer } from './writer';

/** How a collection is to be. */
export interface Shape {
  readonly documents: number;
  readonly seed: number;
  /** The share of items that belong to weeks of which many tell. */
  readonly burst: number;
  /** The most items that tell of one such week. */
  readonly mostInBurst: number;
  /** One of so many documents is a long paper. */
  readonly papers: number;
}

/**
 * The collections of the bench: one of so many documents is a long paper. In `news` nearly all text is news, as an archive of articles has it; in `mixed` papers are half of the text. News is dense
 * with what is dated, papers are not (`npm run bench -- density`).
 */
export const PAPERS: Readonly<Record<string, number>> = { news: 200, mixed: 25 };

export const SHAPE: Shape = { documents: 1000, seed: 1, burst: 0.2, mostInBurst: 300, papers: 200 };

/** The share of items that are the copy of another, as agencies are printed by several papers. */
const COPIES = 0.04;
/** The share of items that say their date themselves, and that of scripts of which nothing says it. */
const DATELINES = 0.3;
const UNDATED = 0.1;

/**
 * Makes a collection that resembles one of the field: news items over forty years, weeks of which hundreds tell, a few papers that look back; by the names and terms of
 * the lexicon. The same shape gives the same texts, and a larger one is not made of a smaller one.
 */
export function madeUpCollection(lexicon: Lexicon, shape: Shape): ReadDocument[] {
  const draw = new Draw(drawer(shape.seed));
  const sentences = readSentences();
  const listOf = (kind: string): string[] => (sentences.of('word', kind)[0] ?? '').split('|');
  const world = new World(lexicon, draw, listOf('number'));
  const plan = new Plan(world, draw, shape);
  const writer = new Writer(sentences, draw, world, listOf('weekday'), listOf('how'), listOf('field'));
  const texts: string[] = [];
  return Array.from({ length: shape.documents }, (_, i): ReadDocument => {
    const id = `n${String(i).padStart(6, '0')}`;
    const { day, told } = plan.item(i);
    const past = (): Happening => plan.past(day);
    const isPaper = i % shape.papers === shape.papers - 1;
    const isUndated = !isPaper && draw.chance(UNDATED);
    const dateline = !isPaper && !isUndated && draw.chance(DATELINES);
    const copied = !isPaper && texts.length > 0 && draw.chance(COPIES) ? draw.of(texts.slice(-20)) : null;
    const rawText = copied ?? (isPaper ? writer.paper(day, past) : writer.item(day, told, past, dateline));
    if (!isPaper) texts.push(rawText);
    const isStated = !isUndated && !dateline && copied === null;
    return asRead(id, rawText, isStated ? isoDay(day).split('-').map(Number) : undefined);
  });
}
