import type { LedgerLine } from '@/lib/edits/ledger';
import { peopleIn, readingOf } from '@/lib/edits/reading';
import { grouped } from '@/lib/grouped';
import type { Correction } from '@/lib/schema/edit';
import type { KbMention } from '@/lib/schema/knowledge-base';
import type { Reviewed } from '@/lib/schema/review';
import { byTime } from '../assemble/assemble';
import type { Assembled } from '../assemble/assembled';
import { entitiesIn } from '../assemble/entities';
import type { UnweighedEvent } from '../importance/told';
import type { Lexicon } from '../knowledge/lexicon';
import { isAgainst } from './against';
import { corrected } from './corrections';
import type { Deciding } from './deciding';

/** A line on an event, and the event. */
interface OnEvent {
  readonly line: LedgerLine;
  readonly eventId: string;
}

/** The assembled events as editors accepted and corrected them, and with them all that they name; events that no editor speaks of are the same objects. */
export function correctEvents(assembled: Assembled, deciding: Deciding, lexicon: Lexicon): Assembled {
  const mentionsOf = grouped(assembled.mentions, ({ eventId }) => eventId);
  const made = new Set(
    [...mentionsOf].flatMap(([id, own]) => (own.every(({ madeBy }) => madeBy === 'editor') ? id : [])),
  );
  const lines = grouped(linesOnEvents(deciding), ({ eventId }) => eventId);
  if (made.size === 0 && lines.size === 0) return assembled;
  const events = assembled.events.map((event): UnweighedEvent => {
    const own = lines.get(event.id) ?? [];
    const after = correctedBy(own, event, mentionsOf.get(event.id) ?? [], deciding, lexicon);
    return made.has(event.id) ? { ...after, reviewed: 'made' } : after;
  });
  return {
    ...assembled,
    events: events.sort(byTime),
    entities: entitiesIn({ ...assembled, events }, lexicon),
  };
}

/** The accepting and correcting lines, each with its event; also those that were taken back. */
function linesOnEvents(deciding: Deciding): OnEvent[] {
  return deciding.ledger.lines.flatMap((line) => {
    const { does } = line.edit.decision;
    const { eventId } = deciding.of(line);
    return eventId === null || (does !== 'accept' && does !== 'correct') ? [] : [{ line, eventId }];
  });
}

/** Of two lines on one field the later counts. */
function correctedBy(
  all: readonly OnEvent[],
  event: UnweighedEvent,
  mentions: readonly KbMention[],
  deciding: Deciding,
  lexicon: Lexicon,
): UnweighedEvent {
  const lines = all.map(({ line }) => line).filter((line) => deciding.holds(line));
  if (lines.length === 0) return event;
  const said = all.flatMap(({ line: { edit } }) =>
    edit.decision.does === 'correct' ? edit.decision.correction : [],
  );
  const people = peopleIn(mentions, event.countries);
  let after = event;
  let machine = {};
  const last = new Map<Correction['field'], LedgerLine>();
  for (const line of lines) {
    const { decision } = line.edit;
    if (decision.does !== 'correct') continue;
    const { correction } = decision;
    const { field } = correction;
    const done = corrected(event, correction, people, lexicon, after);
    if (typeof done === 'string') {
      deciding.fail(line, done);
      continue;
    }
    const before = last.get(field);
    if (before) deciding.overrule(before);
    last.set(field, line);
    const now = readingOf(field, event, mentions);
    const outcome = deciding.of(line);
    outcome.machine = now as typeof outcome.machine;
    outcome.isAgainst =
      field !== 'importance' &&
      isAgainst(
        now,
        // A place may be named by its id; what is read has its name.
        field === 'place' ? { ...correction, after: done.changes.place ?? '' } : correction,
        said.filter((one) => one.field === field),
      );
    after = { ...after, ...done.changes };
    machine = { ...machine, ...done.machine };
  }
  const reviewed = reviewedBy(lines, deciding);
  return Object.keys(machine).length === 0 ? { ...after, reviewed } : { ...after, reviewed, machine };
}

/** To be put first or back says nothing of whether an event was read right. */
function reviewedBy(lines: readonly LedgerLine[], deciding: Deciding): Reviewed {
  const held = lines.filter((line) => deciding.holds(line)).map(({ edit }) => edit.decision);
  const isCorrected = held.some((one) => one.does === 'correct' && one.correction.field !== 'importance');
  if (isCorrected) return 'corrected';
  return held.some(({ does }) => does === 'accept') ? 'accepted' : 'no';
}
