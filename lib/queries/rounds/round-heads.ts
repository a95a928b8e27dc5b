import 'server-only';
import { database } from '@/lib/db';
import type { Named } from '../event-view';
import { passageHref } from '../passage-link';
import { delegationHeads, HEAD_WORDS } from './delegation-heads';
import type { HeadView } from './view';

/**
 * Who led the delegations, by round? Only those whom a passage on a round calls so.
 * @param roundOfPassage the round that each passage tells of
 */
export async function roundHeads(
  roundOfPassage: ReadonlyMap<string, number>,
  parties: readonly Named[],
): Promise<(HeadView & { round: number })[]> {
  const passages = await database().passage.findMany({
    where: { OR: HEAD_WORDS.map((words) => ({ text: { contains: words } })) },
    include: {
      document: { select: { rawText: true } },
      mentions: { select: { participants: { include: { entity: true } } } },
      positions: { select: { participants: { include: { entity: true } } } },
    },
    orderBy: [{ documentId: 'asc' }, { ordinal: 'asc' }],
  });
  const heads = passages.flatMap(({ id, documentId, document, mentions, positions }) => {
    const round = roundOfPassage.get(id);
    if (round === undefined) return [];
    const persons = [...mentions, ...positions].flatMap(({ participants }) =>
      participants.flatMap(({ entity, start, end }) =>
        entity.kind === 'person' && start !== null && end !== null
          ? [{ personId: entity.id, start, end, entity }]
          : [],
      ),
    );
    return delegationHeads(document.rawText, persons).flatMap(({ entity, start, end }) => {
      const partyId = parties.find((party) => party.id === entity.country)?.id;
      if (partyId === undefined) return [];
      const person = { id: entity.id, nameZh: entity.nameZh, nameEn: entity.nameEn };
      const href = passageHref(documentId, start, end, document.rawText.slice(start, end));
      return [{ round, person, partyId, href }];
    });
  });
  const key = ({ round, person }: (typeof heads)[number]) => `${round} ${person.id}`;
  return [...new Map(heads.map((head) => [key(head), head])).values()];
}
