import type { NameHit, RoundReference } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { firstFrom } from '@/lib/text/within';
import type { TitleText } from '../../../../assemble/language';

/** A span by so many places farther on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** A stretch of a text with what is named in it, as a text of its own: places are counted from where it begins. */
export function sourceWithin(source: TitleText, window: Span): TitleText {
  const { start, end } = window;
  return {
    text: source.text.slice(start, end),
    form: source.form.slice(start, end),
    names: namesWithin(source, window).map((name) => ({ ...name, span: moved(name.span, -start) })),
    rounds: roundsWithin(source, window).map((round) => ({ ...round, span: moved(round.span, -start) })),
    // Chinese titles ask for none.
    timexes: [],
  };
}

/** What `sourceWithin` gives, as a key: of two stretches with the same one a reader makes the same. */
export function wordingOf(source: TitleText, window: Span): string {
  const { start, end } = window;
  const names = namesWithin(source, window).map(
    ({ kind, ids, parties, span }) =>
      `${kind} ${ids.join()} ${parties.join()} ${span.start - start} ${span.end - start}`,
  );
  const rounds = roundsWithin(source, window).map((round) =>
    JSON.stringify({ ...round, span: moved(round.span, -start) }),
  );
  return `${names.join(';')}|${rounds.join()}|${source.text.slice(start, end)}`;
}

function namesWithin({ names }: TitleText, { start, end }: Span): NameHit[] {
  const out: NameHit[] = [];
  for (let i = firstFrom(names, start, ({ span }) => span); i < names.length; i += 1) {
    const name = names[i] as NameHit;
    if (name.span.start >= end) break;
    out.push(name);
  }
  return out;
}

function roundsWithin({ rounds }: TitleText, { start, end }: Span): RoundReference[] {
  return rounds.filter(({ span }) => span.start >= start && span.start < end);
}
