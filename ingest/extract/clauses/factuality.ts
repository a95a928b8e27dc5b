import type { EventStatus, Modality, Polarity } from '@/lib/schema/vocabulary';
import { type Cue, UNDONE_NEARBY } from './cue';

/** What a clause commits itself to. */
export interface Factuality {
  readonly status: EventStatus;
  readonly modality: Modality;
  readonly polarity: Polarity;
}

/** What lies ahead: planned, possible, to be done. */
const AHEAD = ['planned', 'possible', 'obliged'] as const;
const POLARITIES = ['failed', 'refused', 'cancelled', 'postponed'] as const;

/**
 * What the cues around a trigger make of what it tells. The stronger doubt wins: denied, claimed, ahead, going on.
 * Examples: `可能在年底以前空襲` may lie ahead; `可能已空襲` is claimed; `未能達成協議` failed.
 * @param isFuture the date lies behind the day of the document
 * @param isPast the clause says that it is over: 曾, 已
 */
export function factualityOf(cues: ReadonlySet<Cue>, isFuture: boolean, isPast: boolean): Factuality {
  return {
    status: statusOf(cues, isFuture, isPast),
    modality: modalityOf(cues, isFuture),
    polarity:
      POLARITIES.find((polarity) => cues.has(polarity)) ?? (cues.has('negated') ? 'negative' : 'positive'),
  };
}

function statusOf(cues: ReadonlySet<Cue>, isFuture: boolean, isPast: boolean): EventStatus {
  if (cues.has('denied')) return 'denied';
  if (cues.has('claimed') || (cues.has('possible') && isPast)) return 'claimed';
  if (isFuture || AHEAD.some((cue) => cues.has(cue))) return 'planned';
  if (cues.has('ongoing')) return 'ongoing';
  return 'occurred';
}

function modalityOf(cues: ReadonlySet<Cue>, isFuture: boolean): Modality {
  if (cues.has('possible')) return 'possible';
  if (isFuture || cues.has('planned') || cues.has('obliged')) return 'planned';
  return cues.has('attempted') ? 'attempted' : 'actual';
}

/** Of these none tells that something was done. */
const UNDONE: ReadonlySet<Cue> = new Set<Cue>([...UNDONE_NEARBY, 'possible', 'attempted']);

/** Whether the cues around an event word say that it was not done, or only wished, tried or thought possible. */
export function isUndone(cues: ReadonlySet<Cue>): boolean {
  return [...cues].some((cue) => UNDONE.has(cue));
}
