import type { EventType } from '@/lib/schema/vocabulary';
import type { AnnotatedDocument } from '../../../../extract/context';
import type { TreatyRow } from '../../../../knowledge/lexicon';
import { isTalkOfRound } from '../clauses/clause-shape';
import type { ClauseReading } from '../clauses/reading';
import {
  announcedOfArms,
  announcedRetreat,
  foundByInspection,
  gunmen,
  inspection,
  nearlyWar,
  ownDemolition,
  peacefulBuilding,
} from './type-of-acts';
import { boycott, decided, expired, plainTour } from './type-of-decisions';
import { envoySummoned, goesToMourn, peopleExpelled, tiesEnded } from './type-of-envoys';
import { forcesStrike, onGuard, soldiersFall, testPlanned } from './type-of-force';
import { begunObject, gathering } from './type-of-gatherings';
import { obligation } from './type-of-obligation';
import {
  announcedEnd,
  assurance,
  bargain,
  confirmedByInspection,
  cooperationEnded,
  officeFounded,
} from './type-of-offers';
import { accession, inForce, openedTreaty, paperOfMany, resolution, workingPaper } from './type-of-papers';
import { court, forcesLeave, inspectorsMove, promisedAid, quakeMeasured, summons } from './type-of-rulings';
import {
  allegedProgramme,
  conditionalHarm,
  insistedDenial,
  intelligence,
  messageSays,
  saidHarm,
} from './type-of-speech';
import {
  attendsAbroad,
  begun,
  held,
  meetingOfPersons,
  standstill,
  talksWithoutResult,
} from './type-of-talks';
import type { KindRule } from './type-rule';

/** The first that has an answer counts. */
export const KINDS: readonly KindRule[] = [
  { id: 'nearly-war', kindOf: nearlyWar },
  { id: 'talks-without-result', kindOf: talksWithoutResult },
  { id: 'standstill', kindOf: standstill },
  { id: 'decided', kindOf: decided },
  { id: 'expired', kindOf: expired },
  { id: 'boycott', kindOf: boycott },
  { id: 'plain-tour', kindOf: plainTour },
  { id: 'court', kindOf: court },
  { id: 'quake-measured', kindOf: quakeMeasured },
  { id: 'summons', kindOf: summons },
  { id: 'envoy-summoned', kindOf: envoySummoned },
  { id: 'goes-to-mourn', kindOf: goesToMourn },
  { id: 'people-expelled', kindOf: peopleExpelled },
  { id: 'ties-ended', kindOf: tiesEnded },
  { id: 'forces-leave', kindOf: forcesLeave },
  { id: 'inspectors-move', kindOf: inspectorsMove },
  { id: 'gathering', kindOf: gathering },
  { id: 'begun-object', kindOf: begunObject },
  { id: 'meeting-of-persons', kindOf: meetingOfPersons },
  { id: 'opened-treaty', kindOf: openedTreaty },
  { id: 'accession', kindOf: accession },
  { id: 'in-force', kindOf: inForce },
  { id: 'paper-of-many', kindOf: paperOfMany },
  { id: 'working-paper', kindOf: workingPaper },
  { id: 'obligation', kindOf: obligation },
  { id: 'intelligence', kindOf: intelligence },
  { id: 'begun', kindOf: begun },
  { id: 'held', kindOf: held },
  { id: 'inspection', kindOf: inspection },
  { id: 'found-by-inspection', kindOf: foundByInspection },
  { id: 'attends-abroad', kindOf: attendsAbroad },
  { id: 'alleged-programme', kindOf: allegedProgramme },
  { id: 'insisted-denial', kindOf: insistedDenial },
  { id: 'message-says', kindOf: messageSays },
  { id: 'conditional-harm', kindOf: conditionalHarm },
  { id: 'said-harm', kindOf: saidHarm },
  { id: 'promised-aid', kindOf: promisedAid },
  { id: 'assurance', kindOf: assurance },
  { id: 'resolution', kindOf: resolution },
  { id: 'peaceful-building', kindOf: peacefulBuilding },
  { id: 'own-demolition', kindOf: ownDemolition },
  { id: 'gunmen', kindOf: gunmen },
  { id: 'forces-strike', kindOf: forcesStrike },
  { id: 'soldiers-fall', kindOf: soldiersFall },
  { id: 'on-guard', kindOf: onGuard },
  { id: 'test-planned', kindOf: testPlanned },
  { id: 'bargain', kindOf: bargain },
  { id: 'office-founded', kindOf: officeFounded },
  { id: 'confirmed-by-inspection', kindOf: confirmedByInspection },
  { id: 'cooperation-ended', kindOf: cooperationEnded },
  { id: 'announced-end', kindOf: announcedEnd },
  { id: 'announced-retreat', kindOf: announcedRetreat },
  { id: 'announced-of-arms', kindOf: announcedOfArms },
];

/** The kind of what a clause tells: that of its trigger, but for the cases in which it depends on what stands beside it. */
export function typeOf(
  reading: ClauseReading,
  document: AnnotatedDocument,
  treaty: TreatyRow | null,
): EventType {
  if (!reading.trigger) return untriggered(reading, document, treaty);
  for (let i = 0; i < KINDS.length; i += 1) {
    const type = (KINDS[i] as KindRule).kindOf(reading, document, treaty);
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
