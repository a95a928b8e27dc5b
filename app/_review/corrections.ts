import type { EventDetail, Named } from '@/lib/queries/event-view';
import type { AskedCorrection } from '@/lib/schema/asked-edit';
import type { EventStatus, EventType, ParticipantRole } from '@/lib/schema/vocabulary';

/** Someone who takes part, with the part that is played. */
export type Actor = Named & { readonly role: ParticipantRole };

/** What can be corrected of an event, as a form holds it. */
export interface EventFields {
  readonly titleEn: string;
  readonly titleZh: string;
  readonly date: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly countries: readonly Named[];
  /** Who takes part beside the countries and organisations. */
  readonly people: readonly Actor[];
  /** One of the list, or as somebody has written it; null where none is known. */
  readonly place: Named | null;
  readonly importance: 'machine' | 'pinned' | 'demoted';
}

/** What a person has said of an event's importance. */
export function importanceOf({ machine, isKey }: EventDetail): EventFields['importance'] {
  if (machine?.importance === undefined) return 'machine';
  return isKey ? 'pinned' : 'demoted';
}

/** The place that an event has now, with its names where the lists know it. */
function placeOf({ place, places }: EventDetail): Named | null {
  if (place === '') return null;
  return places.find(({ nameEn }) => nameEn === place) ?? { id: place, nameZh: place, nameEn: place };
}

/** An event as a form begins with it. */
export function fieldsOf(event: EventDetail): EventFields {
  const isCountry = new Set(event.countries);
  return {
    titleEn: event.titleEn,
    titleZh: event.titleZh,
    date: event.edtf,
    type: event.type,
    status: event.status,
    countries: event.parties,
    people: event.participants
      .filter(({ id }) => !isCountry.has(id))
      .flatMap(({ id, nameZh, nameEn, roles }) => roles.map((role) => ({ id, nameZh, nameEn, role }))),
    place: placeOf(event),
    importance: importanceOf(event),
  };
}

const idsOf = (names: readonly Named[]) => names.map(({ id }) => id);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What a form changes of an event, field by field. An empty title or date corrects nothing: there is none without. */
export function correctionsOf(event: EventDetail, before: EventFields, now: EventFields): AskedCorrection[] {
  const corrections: AskedCorrection[] = [];
  const text = (field: 'title.en' | 'title.zh-Hant' | 'date', was: string, written: string) => {
    const after = written.trim();
    if (after !== '' && after !== was) corrections.push({ field, after });
  };
  text('title.en', before.titleEn, now.titleEn);
  text('title.zh-Hant', before.titleZh, now.titleZh);
  text('date', before.date, now.date);
  if (now.type !== before.type) corrections.push({ field: 'type', after: now.type });
  if (now.status !== before.status) corrections.push({ field: 'status', after: now.status });
  if (!same(idsOf(before.countries), idsOf(now.countries)))
    corrections.push({ field: 'countries', after: idsOf(now.countries) });
  if (!same(before.people, now.people)) corrections.push({ field: 'people', after: everyone(event, now) });
  // An event has its place by the English name.
  const [placeBefore, place] = [before.place?.nameEn ?? '', now.place?.nameEn ?? ''];
  if (place !== placeBefore) corrections.push({ field: 'place', after: place });
  if (now.importance !== before.importance) corrections.push({ field: 'importance', after: now.importance });
  return corrections;
}

/** All who take part: the countries as they did, and those of the form. */
function everyone({ participants, countries }: EventDetail, { people }: EventFields) {
  const isCountry = new Set(countries);
  return [
    ...participants
      .filter(({ id }) => isCountry.has(id))
      .flatMap(({ id, roles }) => roles.map((role) => ({ entity: id, role }))),
    ...people.map(({ id, role }) => ({ entity: id, role })),
  ];
}
