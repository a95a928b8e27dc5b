import { here } from '@/lib/collections/current';

/** The addresses of the views; the conference stands in them where it is not the one shown without being asked for. */
function withConference(path: string, conference: string | null): string {
  return here(conference === null ? path : `${path}?${new URLSearchParams({ conference })}`);
}

export const matrixHref = (conference: string | null): string => withConference('/rounds', conference);

export const roundHref = (round: number, conference: string | null): string =>
  withConference(`/rounds/${round}`, conference);

export const countryHref = (id: string, conference: string | null): string =>
  withConference(`/rounds/countries/${encodeURIComponent(id)}`, conference);
