import type { AnnotatedDocument } from '../../../../extract/context';
import type { ClauseReading } from '../clauses/reading';
import type { EventFilter, Standing } from './filter';
import { FILTERS } from './filters';

/** The id of the first filter that holds that a clause tells no event; null where none does. */
export function filterOf(
  reading: ClauseReading,
  document: AnnotatedDocument,
  standing: Standing,
): string | null {
  for (let i = 0; i < FILTERS.length; i += 1) {
    const filter = FILTERS[i] as EventFilter;
    if (filter.filtersOut(reading, document, standing)) return filter.id;
  }
  return null;
}
