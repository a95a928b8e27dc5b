import type { Segment } from '@/lib/queries/marked-text';
import { langOf } from '@/lib/text/detect-language';

/** The language in which a page marks words that are cut up by their marks. */
export function langOfSegments(segments: readonly Segment[]): string | undefined {
  return langOf(segments.map(({ text }) => text).join(''));
}
