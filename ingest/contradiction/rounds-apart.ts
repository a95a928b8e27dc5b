import { grouped } from '@/lib/grouped';
import { isBefore } from '@/lib/time/day';
import type { ContradictionDraft } from '../explain/contradiction-draft';
import { explained } from '../explain/contradiction-messages';
import { inWords } from '../explain/dates-in-words';
import type { Told } from './examined';

/** Tellings that say when a round began, or all its days, as the head of a column does without a word: what is told of a day in between is none. */
const OF_BEGINNING = new Set(['hold-talks', 'talks-open', 'talks-held']);

/**
 * Finds numbered rounds that two documents let begin on two days: on 25 July in one, on 26 July in another. Counter-examples: 26 July to 7 August beside 26 July; its end on 7 August; a
 * month beside a day in it.
 * @param text the words of a mention
 * @param stageOf the later stage of a round that a mention tells of; empty for none
 */
export function roundsApart(
  told: readonly Told[],
  text: (one: Told) => string,
  stageOf: (one: Told) => string,
): ContradictionDraft[] {
  const beginnings = told.filter(
    ({ draft }) =>
      draft.round !== null &&
      draft.statesDate &&
      draft.status === 'occurred' &&
      (draft.date.precision === 'day' || draft.date.precision === 'days') &&
      (draft.triggerId === null || OF_BEGINNING.has(draft.triggerId)),
  );
  const rounds = grouped(beginnings, (one) => `${one.draft.conferenceId} ${one.draft.round} ${stageOf(one)}`);
  return [...rounds.values()].flatMap((all): ContradictionDraft[] => {
    const [first] = all;
    const other = all.find((one) => first && areApart(first, one));
    if (!first || !other || first.draft.documentId === other.draft.documentId) return [];
    const alike = (to: Told): Told[] => all.filter((one) => !areApart(to, one));
    const ofFirst = alike(first).length;
    const sides = [first, other].map((one) => wholeOf(alike(one)) ?? one);
    const best = (ofFirst * 2 >= all.length ? sides[0] : sides[1]) as Told;
    const claims = sides.map((one) => ({
      documentId: one.draft.documentId,
      span: one.draft.span,
      mention: one.index,
      edtf: one.draft.date.edtf,
      value: one.draft.date.edtf,
      preferred: one === best,
    }));
    return [
      {
        kind: 'between-documents',
        mention: best.index,
        claims,
        ...explained('dated-apart', { text: text(best), dates: inWords(claims.map(({ edtf }) => edtf)) }),
        reason: ofFirst * 2 === all.length ? 'first' : 'most-told',
      },
    ];
  });
}

/** Of tellings that agree the one that names all the days. */
function wholeOf(all: readonly Told[]): Told | undefined {
  return all.find(({ draft }) => draft.date.precision === 'days') ?? all[0];
}

function areApart({ draft: { date: a } }: Told, { draft: { date: b } }: Told): boolean {
  return isBefore(a.latest, b.earliest) || isBefore(b.latest, a.earliest);
}
