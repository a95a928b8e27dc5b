import type { EventType } from '@/lib/schema/vocabulary';
import type { AnnotatedDocument } from '../../../../extract/context';
import type { TreatyRow } from '../../../../knowledge/lexicon';
import type { ClauseReading } from '../clauses/reading';

export type TypeRule = (
  reading: ClauseReading,
  document: AnnotatedDocument,
  treaty: TreatyRow | null,
) => EventType | null;

/** A row of the table of kinds. */
export interface KindRule {
  readonly id: string;
  readonly kindOf: TypeRule;
}

/** A row of a table of things that give the kind of what is done with them. */
export interface NamedKind {
  readonly id: string;
  readonly named: RegExp;
  readonly type: EventType;
}
