import type { EventType } from '@/lib/schema/vocabulary';
import type { TreatyRow } from '../lexicon/lexicon';
import type { AnnotatedDocument } from './context';
import type { ClauseReading } from './reading';

export type TypeRule = (
  reading: ClauseReading,
  document: AnnotatedDocument,
  treaty: TreatyRow | null,
) => EventType | null;
