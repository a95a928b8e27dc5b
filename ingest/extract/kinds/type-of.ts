import type { EventType } from '@/lib/schema/vocabulary';
import type { TreatyRow } from '../../knowledge/lexicon';
import { isTalkOfRound } from '../../language/zh/events/clauses/clause-shape';
import type { ClauseReading } from '../../language/zh/events/clauses/reading';
import {
  announcedOfArms,
  announcedRetreat,
  foundByInspection,
  gunmen,
  inspection,
  ownDemolition,
  peacefulBuilding,
} from '../../language/zh/events/kinds/type-of-acts';
import { obligation } from '../../language/zh/events/kinds/type-of-obligation';
import {
  accession,
  inForce,
  openedTreaty,
  paperOfMany,
  resolution,
  workingPaper,
} from '../../language/zh/events/kinds/type-of-papers';
import {
  allegedProgramme,
  conditionalHarm,
  insistedDenial,
  intelligence,
  messageSays,
  saidHarm,
} from '../../language/zh/events/kinds/type-of-speech';
import {
  attendsAbroad,
  begun,
  held,
  meetingOfPersons,
  standstill,
  talksWithoutResult,
} from '../../language/zh/events/kinds/type-of-talks';
import type { AnnotatedDocument } from '../context';
import type { TypeRule } from './type-rule';

/** The first that has an answer counts. */
const RULES: readonly TypeRule[] = [
  talksWithoutResult,
  standstill,
  meetingOfPersons,
  openedTreaty,
  accession,
  inForce,
  paperOfMany,
  workingPaper,
  obligation,
  intelligence,
  begun,
  held,
  inspection,
  foundByInspection,
  attendsAbroad,
  allegedProgramme,
  insistedDenial,
  messageSays,
  conditionalHarm,
  saidHarm,
  resolution,
  peacefulBuilding,
  ownDemolition,
  gunmen,
  announcedRetreat,
  announcedOfArms,
];

/** The kind of what a clause tells: that of its trigger, but for the cases in which it depends on what stands beside it. */
export function typeOf(
  reading: ClauseReading,
  document: AnnotatedDocument,
  treaty: TreatyRow | null,
): EventType {
  if (!reading.trigger) return untriggered(reading, document, treaty);
  for (const rule of RULES) {
    const type = rule(reading, document, treaty);
    if (type) return type;
  }
  return reading.trigger.row.type;
}

/** What is told without an event word: of a paper, that it was made; of a round, that it was held. */
function untriggered(
  reading: ClauseReading,
  document: AnnotatedDocument,
  treaty: TreatyRow | null,
): EventType {
  if (isTalkOfRound(reading, document)) return 'talks';
  return treaty && treaty.kind !== 'resolution' && treaty.kind !== 'plan' ? 'agreement' : 'other';
}
