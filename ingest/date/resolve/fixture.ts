import type { Span } from '@/lib/schema/span';
import { edtfBounds } from '@/lib/time/edtf';
import { RESOLVING } from '../../language/zh/dates/cues/resolving';
import { recognise } from '../../language/zh/dates/recognise';
import { resolveTimexes } from './resolve';
import type { ResolveContext, ResolvedTimex } from './types';

const SENTENCE = /[^。！？!?\n]+[。！？!?\n」』）)]*/g;

/** The sentences of a plain text: up to 。！？ or a line's end. */
function sentencesOf(text: string): Span[] {
  return [...text.matchAll(SENTENCE)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** The dates of a text written on a day (or at no known time), for tables of tests. */
export function resolved(
  text: string,
  reference: string | null,
  more: Partial<ResolveContext> = {},
): ResolvedTimex[] {
  return resolveTimexes(recognise(text), text, {
    source: 'text',
    cues: RESOLVING,
    reference: reference === null ? null : { edtf: reference, ...edtfBounds(reference) },
    sentences: sentencesOf(text),
    resets: [],
    ...more,
  });
}

/** The EDTF values of `resolved`, in order. */
export function values(
  text: string,
  reference: string | null,
  more: Partial<ResolveContext> = {},
): (string | null)[] {
  return resolved(text, reference, more).map(({ edtf }) => edtf);
}
