import type { Span } from '@/lib/schema/span';
import { edtfBounds } from '@/lib/time/edtf';
import { resolveTimexes } from '../date/resolve/resolve';
import type { ReferenceDate, ResolvedTimex } from '../date/resolve/types';
import { packForText } from '../language/packs';

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
  const { dating, segmenting } = packForText(text);
  const context = {
    source,
    cues: dating.resolving,
    reference: reference === null ? null : referenceDate(reference),
    sentences: linesOf(text).flatMap((line) => segmenting.sentencesIn(text, line)),
    resets: [],
  };
  return resolveTimexes(dating.recognise(text), text, context).map((timex) => ({
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

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}
