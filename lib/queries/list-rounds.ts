import 'server-only';
import { database } from '@/lib/db';
import { isoDay } from '@/lib/time/day';
import { DateView, type Named } from './event-view';
import { NAMED, namedOf, TEXTS, titlesOf } from './locale-texts';
import { memoised } from './memoised';

/** A round of a conference: the event that it is, its number, and its days. */
export interface RoundView extends DateView {
  eventId: string;
  conference: Named;
  round: number;
  titleZh: string;
  titleEn: string;
  place: string;
}

const IS_ROUND = { conferenceId: { not: null }, round: { not: null } } as const;

/** Do the documents tell of any round? */
export const hasRounds = memoised(
  async (_all: null): Promise<boolean> => (await database().event.findFirst({ where: IS_ROUND })) !== null,
);

/** Which rounds did the conferences have? By conference and number, whatever the filters. */
export async function listRounds(): Promise<RoundView[]> {
  const rows = await database().event.findMany({
    where: IS_ROUND,
    include: { conference: { select: NAMED }, titles: TEXTS },
    orderBy: [{ conferenceId: 'asc' }, { round: 'asc' }, { earliestDay: 'asc' }],
  });
  return rows.flatMap(({ id, conference, round, titles, place, earliestDay, latestDay, ...row }) => {
    if (conference === null || round === null) return [];
    const date = DateView.parse({ ...row, earliest: isoDay(earliestDay), latest: isoDay(latestDay) });
    return [{ ...date, eventId: id, conference: namedOf(conference), round, ...titlesOf(titles), place }];
  });
}
