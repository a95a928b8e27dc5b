import 'server-only';
import { cache } from 'react';
import type { Named } from '@/lib/queries/event-view';
import { conferenceMatrix, listConferences } from '@/lib/queries/rounds/conference-matrix';
import type { ConferenceMatrix } from '@/lib/queries/rounds/view';

/** The conference that an address asks for, and all there are; `given` is its id where the address has to name it. */
export interface Asked {
  matrix: ConferenceMatrix | null;
  conferences: Named[];
  given: string | null;
}

/** The conference asked for by `?conference=`; without it, the one with the most rounds. */
export const askedConference = cache(async (conference: string | null): Promise<Asked> => {
  const conferences = await listConferences();
  const id = conference ?? conferences[0]?.id;
  const matrix = id === undefined ? null : await conferenceMatrix(id);
  return { matrix, conferences, given: matrix?.conference.id === conferences[0]?.id ? null : (id ?? null) };
});
