import { edtfBounds } from '@/lib/time/edtf';
import { DATING } from '../language/zh/dates/dating';
import { sentencesOf } from '../language/zh/text/plain-sentences';
import { resolveTimexes } from './resolve/resolve';
import type { ReferenceDate, ResolvedTimex } from './resolve/types';

/** A date expression as the command line prints it. `edtf` is the value of the words alone: of 1993年 in 自1993年以來 it is 1993. */
export interface PrintedTimex extends Pick<ResolvedTimex, 'text' | 'start' | 'end' | 'type' | 'basis'> {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Recognises and resolves the date expressions of a text that stands by itself.
 * @param reference the text's own date as EDTF, or null
 * @param source what the derivations call the text
 * @throws RangeError when the reference is no date
 */
export function readTimexes(text: string, reference: string | null, source: string): PrintedTimex[] {
  const context = {
    source,
    cues: DATING.resolving,
    reference: reference === null ? null : referenceDate(reference),
    sentences: sentencesOf(text),
    resets: [],
  };
  return resolveTimexes(DATING.recognise(text), text, context).map((timex) => ({
    text: timex.text,
    start: timex.start,
    end: timex.end,
    type: timex.type,
    edtf: timex.own.edtf,
    earliest: timex.own.earliest,
    latest: timex.own.latest,
    basis: timex.basis.filter(({ rule }) => rule !== 'open.since'),
  }));
}

function referenceDate(edtf: string): ReferenceDate {
  const { earliest, latest } = edtfBounds(edtf);
  return { edtf, earliest, latest };
}
