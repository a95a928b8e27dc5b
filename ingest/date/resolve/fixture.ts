import { edtfBounds } from '@/lib/time/edtf';
import { RESOLVING } from '../../language/zh/dates/cues/resolving';
import { recognise } from '../../language/zh/dates/recognise';
import { sentencesOf } from '../../language/zh/text/plain-sentences';
import { resolveTimexes } from './resolve';
import type { ResolveContext, ResolvedTimex } from './types';

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
