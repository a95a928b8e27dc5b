import type { StatedField, TextOfRecord } from './text-of-record';

/** The heading that opens a text and stands above all others, as its title; nothing where there is none such. Counter-example: a text of two parts of one level. */
function titleByHeading({ text, blocks }: Pick<TextOfRecord, 'text' | 'blocks'>): StatedField[] {
  const told = blocks.filter(({ kind }) => kind !== 'furniture');
  const [first] = told;
  if (
    first?.kind !== 'heading' ||
    told.some((one) => one !== first && one.kind === 'heading' && (one.level ?? 1) <= (first.level ?? 1))
  )
    return [];
  return [{ field: 'title', value: text.slice(first.span.start, first.span.end), basis: 'first heading' }];
}

/** What a file states, with the heading that opens its text for a title where it states none. */
export function withTitle(
  stated: readonly StatedField[],
  record: Pick<TextOfRecord, 'text' | 'blocks'>,
): StatedField[] {
  return stated.some(({ field }) => field === 'title') ? [...stated] : [...titleByHeading(record), ...stated];
}
