import type { MentionDraft, NamedClause, NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { OffsetMap } from '@/lib/text/offset-map';
import type { Lexicon } from '../knowledge/lexicon';
import { nameOfEntity } from './named-rows';

/** What editors decided of the names in a document. It is a part of what the document is read as. */
export interface NameRulings {
  /** Words of the raw text, and whom they name; null where they name nobody. */
  readonly links: readonly { readonly span: Span; readonly entity: string | null }[];
  /** Entities that are taken for others, by their ids. */
  readonly same: readonly (readonly [other: string, entity: string])[];
}

/** The names of a text as editors have them. @param map from the clean text to the raw one */
export function ruledNames(
  names: readonly NameHit[],
  { links, same }: NameRulings,
  map: OffsetMap,
  lexicon: Lexicon,
): NameHit[] {
  const linked = links.map(({ span, entity }) => ({ span: map.toClean(span), entity }));
  const left = names.filter(
    ({ span }) => !linked.some((link) => link.span.start < span.end && span.start < link.span.end),
  );
  const taken = new Map(same);
  const known = left.map((hit) => {
    const [only, ...others] = hit.ids;
    const instead = only !== undefined && others.length === 0 ? taken.get(only) : undefined;
    const name = instead === undefined ? null : nameOfEntity(lexicon, instead);
    return name ? { span: hit.span, ...name } : { ...hit, ...replaced(hit, taken) };
  });
  const given = linked.flatMap(({ span, entity }): NameHit[] => {
    const name = entity === null || span.end <= span.start ? null : nameOfEntity(lexicon, entity);
    return name ? [{ span, ...name }] : [];
  });
  return [...known, ...given].sort((a, b) => a.span.start - b.span.start);
}

const replaced = (
  { ids, parties }: Pick<NameHit, 'ids' | 'parties'>,
  taken: ReadonlyMap<string, string>,
) => ({
  ids: unique(ids.map((id) => taken.get(id) ?? id)),
  parties: unique(parties.map((id) => taken.get(id) ?? id)),
});

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** What a clause tells, with those whom editors have in the place of those whom the reading put there by itself: who held an office on the day, whose place it is. */
export function ruledDraft(draft: MentionDraft, { links, same }: NameRulings, map: OffsetMap): MentionDraft {
  const taken = new Map(same);
  const linked = new Map(links.map(({ span, entity }) => [map.toClean(span).start, entity]));
  return {
    ...draft,
    parties: unique(draft.parties.map((id) => taken.get(id) ?? id)),
    participants: draft.participants.map((one) => {
      const entity = one.span ? linked.get(one.span.start) : undefined;
      return { ...one, entityId: entity ?? taken.get(one.entityId) ?? one.entityId };
    }),
    placeId: draft.placeId === null ? null : (taken.get(draft.placeId) ?? draft.placeId),
  };
}

/** A clause by what names it, with those whom editors have in the place of others. */
export function ruledClause(clause: NamedClause, { same }: NameRulings): NamedClause {
  const taken = new Map(same);
  return { ...clause, parties: unique(clause.parties.map((id) => taken.get(id) ?? id)) };
}

/** Whether a text names any of those who are taken for others. */
export function namesAny(names: readonly NameHit[], { same }: NameRulings): boolean {
  const others = new Set(same.map(([other]) => other));
  return names.some(
    ({ ids, parties }) => ids.some((id) => others.has(id)) || parties.some((id) => others.has(id)),
  );
}
