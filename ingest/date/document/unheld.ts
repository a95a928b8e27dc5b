import type { DatedExpression, NameHit } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { within } from '@/lib/text/within';
import { dayNumber, monthOfDay } from '@/lib/time/day';
import type { ContradictionDraft } from '../../explain/contradiction-draft';
import { explained } from '../../explain/contradiction-messages';
import { inWords } from '../../explain/dates-in-words';
import type { LanguagePack } from '../../language/pack';

interface Source {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly names: readonly NameHit[];
  readonly timexes: readonly DatedExpression[];
  readonly language: LanguagePack;
}

/**
 * Finds meetings of a conference that a passage dates to a time when none of its rounds was held: `2003年6月舉行的六方會談`, when the rounds known
 * were in other months. Counter-example: a span in which at least one round falls.
 * @param roundsOf the known dates of a conference's rounds
 */
export function unheldRounds(
  document: Source,
  roundsOf: (conferenceId: string) => readonly ResolvedDate[],
): ContradictionDraft[] {
  const { segmenting, dating } = document.language;
  return document.sentences.flatMap((sentence) =>
    segmenting.clausesIn(document.text, sentence).flatMap((clause): ContradictionDraft[] => {
      if (!dating.writing.tellsHeld(document.text.slice(clause.start, clause.end))) return [];
      const conference = within(document.names, clause, ({ span }) => span).find(
        ({ kind }) => kind === 'conference',
      );
      const timex = within(document.timexes, clause, (one) => one).find(
        (one) => one.edtf !== null && one.known.year !== undefined,
      );
      const rounds = conference ? roundsOf(conference.ids[0] as string) : [];
      if (!timex?.earliest || !timex.latest || rounds.length === 0) return [];
      const { earliest, latest, edtf } = timex;
      if (rounds.some((round) => round.earliest <= latest && round.latest >= earliest)) return [];
      const nearest = [...rounds].sort(
        (a, b) => likeness(a, earliest) - likeness(b, earliest),
      )[0] as ResolvedDate;
      const step = nearest.basis.at(-1);
      if (!step?.source || !step.span) return [];
      const told = document.text.slice(clause.start, clause.end);
      return [
        {
          kind: step.source === document.id ? 'within-document' : 'between-documents',
          mention: null,
          claims: [
            {
              documentId: document.id,
              span: clause,
              mention: null,
              edtf,
              value: edtf ?? '',
              preferred: false,
            },
            {
              documentId: step.source,
              span: step.span,
              mention: null,
              edtf: nearest.edtf,
              value: nearest.edtf,
              preferred: true,
            },
          ],
          ...explained('no-round-then', {
            told,
            date: inWords([edtf ?? '']),
            nearest: inWords([nearest.edtf]),
          }),
          reason: 'round',
        },
      ];
    }),
  );
}

/** How far a round is from a date; the same month of another year is a slip of the pen and comes first. */
function likeness(round: ResolvedDate, day: string): number {
  const sameMonth = monthOfDay(round.earliest) === monthOfDay(day);
  return Math.abs(dayNumber(round.earliest) - dayNumber(day)) - (sameMonth ? 400 : 0);
}
