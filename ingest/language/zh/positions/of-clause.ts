import type { MentionDraft, PositionDraft } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from '../../../extract/context';
import type { Lexicon } from '../../../knowledge/lexicon';
import { rowOf } from '../../../knowledge/row-of';
import type { HeldPart } from './section-holders';
import { type Acting, whoHolds } from './who-holds';

const ACTING = new Set(['actor', 'speaker', 'party']);

/**
 * The position that a clause under the heading of a round tells. Example: `北韓表示願意參加六方會談`, a position of North Korea.
 * @param clause the clause as it would be read if it told an event
 * @param part the part of the section that reports one party
 */
export function positionOf(
  document: AnnotatedDocument,
  lexicon: Lexicon,
  clause: MentionDraft,
  part: HeldPart | null,
): PositionDraft {
  const passage = document.blocks[clause.block]?.span ?? clause.span;
  const acting = clause.participants
    .filter(({ role }) => ACTING.has(role))
    .map(
      ({ entityId, span }): Acting => ({
        ids: statesOf(lexicon, entityId),
        at: span && span.start - passage.start,
        end: span && span.end - passage.start,
      }),
    );
  const named = acting.filter(({ ids }) => ids.length > 0);
  const holders = whoHolds({
    passage: document.text.slice(passage.start, passage.end),
    at: clause.span.start - passage.start,
    end: clause.span.end - passage.start,
    type: clause.type,
    acting: named,
    holder: part?.holder ?? null,
    namesOf: (id) => namesOf(lexicon, id),
  });
  return { clause, round: document.blockRounds[clause.block] ?? null, head: null, holders };
}

/** The state or organisation that acts when somebody acts; none for a treaty or a conference, which act for nobody. */
function statesOf({ countries, organisations, persons }: Lexicon, id: string): string[] {
  if (rowOf(countries, id)) return [id];
  const organisation = rowOf(organisations, id);
  if (organisation) return organisation.country ? [organisation.country] : [id];
  const country = rowOf(persons, id)?.country;
  return country ? [country] : [];
}

function namesOf({ countries, organisations }: Lexicon, id: string): readonly string[] {
  const row = rowOf(countries, id) ?? rowOf(organisations, id);
  return row ? [row.zh, ...row.aliases] : [];
}
