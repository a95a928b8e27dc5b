import 'server-only';
import { database } from '@/lib/db';
import type { Named } from '../event-view';
import { NAMED, namesOf } from '../locale-texts';
import { passageHref } from '../passage-link';
import type { HeadView } from './view';

/**
 * Who led the delegations, by round? Only those whom a passage on a round calls so.
 * @param roundOfPassage the round that each passage tells of
 */
export async function roundHeads(
  roundOfPassage: ReadonlyMap<string, number>,
  parties: readonly Named[],
): Promise<(HeadView & { round: number })[]> {
  const rows = await database().delegationHead.findMany({
    include: { entity: { select: { ...NAMED, country: true } }, document: { select: { rawText: true } } },
    orderBy: [{ documentId: 'asc' }, { passage: { ordinal: 'asc' } }, { start: 'asc' }],
  });
  const heads = rows.flatMap(({ passageId, documentId, document, entity, start, end }) => {
    const round = roundOfPassage.get(passageId);
    const partyId = parties.find((party) => party.id === entity.country)?.id;
    if (round === undefined || partyId === undefined) return [];
    const person = { id: entity.id, ...namesOf(entity.names) };
    const href = passageHref(documentId, start, end, document.rawText.slice(start, end));
    return [{ round, person, partyId, href }];
  });
  const key = ({ round, person }: (typeof heads)[number]) => `${round} ${person.id}`;
  return [...new Map(heads.map((head) => [key(head), head])).values()];
}
