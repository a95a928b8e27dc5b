import type { Span } from '@/lib/schema/span';
import { isInterview } from './speaker';

/** Who speaks, at the head of a line: `Q: `, `A. `, `MARSH: `. */
const SPEAKER =
  /(?:^|\n)[ \t]*(?:(Q|A|Question|Answer|Interviewer)\s?[.:]|((?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}'’-]*)\s?:)\s/gu;
const ASKS = /\?["”’]?\s*$/;
const LEAST = 2;

/**
 * Where in an interview a question goes over into its answer.
 * @returns from the head of each line of who asks to that of the next one who answers, in code units, in order; none for any other text
 */
export function answersIn(text: string): Span[] {
  if (!isInterview(text)) return [];
  const turns = [...text.matchAll(SPEAKER)].map(({ index, 0: head, 1: mark, 2: name }) => ({
    start: index + head.length - head.trimStart().length,
    label: mark ?? name ?? '',
  }));
  const asked = new Map<string, number>();
  turns.forEach(({ start, label }, i) => {
    const words = text.slice(start, turns[i + 1]?.start ?? text.length);
    if (ASKS.test(words)) asked.set(label, (asked.get(label) ?? 0) + 1);
  });
  const [asker, often = 0] = [...asked].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (often < LEAST) return [];
  return turns.flatMap(({ start, label }, i) => {
    const next = turns[i + 1];
    return label === asker && next && next.label !== asker ? { start, end: next.start } : [];
  });
}
