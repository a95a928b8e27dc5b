import type { EventType } from '@/lib/schema/vocabulary';
import type { TreatyRow } from '../../knowledge/lexicon';
import type { ClauseReading } from '../../language/zh/events/clauses/reading';
import type { AnnotatedDocument } from '../context';

export type TypeRule = (
  reading: ClauseReading,
  document: AnnotatedDocument,
  treaty: TreatyRow | null,
) => EventType | null;
