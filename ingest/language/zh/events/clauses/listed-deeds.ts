import type { MentionDraft, NameHit } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from '../../../../extract/context';
import { words } from '../../text/words';
import { governingDate, type IndexedTimex } from '../dates/date-of-clause';
import type { ClauseReading } from './reading';

/** What may stand between who acts and his day: `甘比亞[於]102年11月`. */
const ON_DAY = words('^(?:也|亦|又|則)?(?:於|在)?$');
/** What joins one deed to the next, and what leads to the first. */
const JOINS = /(?:[，、；\s]|及|和|與|与|而|以)+$/;

/** One of several who did the same, with his day. */
interface Deed {
  readonly who: NameHit;
  readonly date: IndexedTimex;
}

/**
 * The happenings of a list in which several did the same, each on a day of his own, and the verb stands once: `甘比亞於102年11月與我斷交、巴拿馬於去年6月`. Counter-example:
 * `5月11日及13日試爆`, two days of one.
 * @param told what the clause tells as a whole
 * @returns one mention for each, or none where the clause is no such list
 */
export function listedDeeds(
  document: AnnotatedDocument,
  reading: ClauseReading,
  told: MentionDraft,
): MentionDraft[] {
  const { form, text } = document;
  const { reach, trigger, dates, names } = reading;
  if (!trigger || dates.length < 2) return [];
  const deeds = dates.flatMap((date): Deed[] => {
    const who = names.findLast(
      ({ kind, span }) =>
        kind === 'state' &&
        span.end <= date.timex.start &&
        ON_DAY.test(form.slice(span.end, date.timex.start)),
    );
    return who ? [{ who, date }] : [];
  });
  if (deeds.length < 2 || deeds.length < dates.length) return [];
  const actors = new Set(deeds.map(({ who }) => who));
  const others = names.filter(
    (name) => name.parties.length > 0 && !actors.has(name) && name.kind === 'state',
  );
  return deeds.map(({ who, date }, i): MentionDraft => {
    const next = deeds[i + 1]?.who.span.start ?? reach.end;
    const raw = text.slice(who.span.start, next);
    const end = next - (i + 1 < deeds.length ? (JOINS.exec(raw)?.[0].length ?? 0) : 0);
    const holds = trigger.span.start >= who.span.start && trigger.span.end <= end;
    const governed = governingDate(document, date);
    return {
      ...told,
      span: { start: who.span.start, end },
      trigger: holds ? trigger.span : null,
      date: governed.date,
      timex: governed.timex,
      dateText: governed.text,
      statesDate: true,
      parties: [...new Set([...who.parties, ...others.flatMap(({ parties }) => parties)])],
      participants: [
        ...who.ids.map((entityId) => ({ entityId, role: 'actor' as const, span: who.span })),
        ...others.flatMap(({ ids, span }) =>
          ids.map((entityId) => ({
            entityId,
            role: 'object' as const,
            span: span.start >= who.span.start && span.end <= end ? span : null,
          })),
        ),
      ],
    };
  });
}
