import type { EventType } from '@/lib/schema/vocabulary';
import type { ClauseReading } from '../../language/zh/events/clauses/reading';
import type { TreatyRow } from '../../lexicon/lexicon';
import type { AnnotatedDocument } from '../context';

export type TypeRule = (
  reading: ClauseReading,
  document: AnnotatedDocument,
  treaty: TreatyRow | null,
) => EventType | null;
