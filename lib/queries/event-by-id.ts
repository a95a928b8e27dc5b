import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { DerivationStep } from '@/lib/schema/day';
import { ImportanceReason, Locator } from '@/lib/schema/knowledge-base';
import { Span } from '@/lib/schema/span';
import { EntityKind, ParticipantRole } from '@/lib/schema/vocabulary';
import { isoDay } from '@/lib/time/day';
import type { Prisma } from '@/prisma/generated/client';
import { CONTRADICTION_INCLUDE, contradictionOf } from './contradiction-row';
import { titleOf } from './document-title';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import { EventDetail, Evidence, type Named, type Participant } from './event-view';
import { excerptOf, segmentsOf } from './marked-text';
import { passageHref } from './passage-link';
import { readingText } from './reading-text';
import { relatedEvents } from './related-events';

/** How many characters of a passage are shown on each side of the quoted words. */
const CONTEXT = 90;

const NAMED = { id: true, nameZh: true, nameEn: true } as const;

const MENTION_INCLUDE = {
  document: { select: { id: true, csl: true, rawText: true } },
  passage: { select: { text: true, pieces: true, locator: true } },
  placeEntity: { select: NAMED },
  participants: {
    include: { entity: { select: { ...NAMED, kind: true } } },
    orderBy: { ordinal: 'asc' },
  },
} satisfies Prisma.MentionInclude;

type MentionRow = Prisma.MentionGetPayload<{ include: typeof MENTION_INCLUDE }>;

function evidenceOf(mention: MentionRow): Evidence {
  const { document, passage } = mention;
  const spans = (text: string) => z.array(Span).parse(JSON.parse(text));
  const reading = readingText(document.rawText, spans(passage.pieces), passage.text);
  const segments = segmentsOf(reading, [{ id: 'quote', pieces: spans(mention.pieces) }]);
  return Evidence.parse({
    ...mention,
    mentionId: mention.id,
    document: { id: document.id, title: titleOf(document) },
    href: passageHref(document.id, mention.start, mention.end, mention.quote),
    excerpt: excerptOf(segments, CONTEXT),
    locator: Locator.parse(JSON.parse(passage.locator)),
    earliest: isoDay(mention.earliestDay),
    latest: isoDay(mention.latestDay),
    basis: z.array(DerivationStep).parse(JSON.parse(mention.basis)),
  });
}

/** Who takes part, over all mentions; everyone once, with all the parts they play. */
function participantsOf(mentions: MentionRow[]): Participant[] {
  const byId = new Map<string, Participant>();
  for (const { entity, role } of mentions.flatMap((mention) => mention.participants)) {
    const roles = [...(byId.get(entity.id)?.roles ?? []), ParticipantRole.parse(role)];
    byId.set(entity.id, { ...entity, kind: EntityKind.parse(entity.kind), roles: [...new Set(roles)] });
  }
  return [...byId.values()];
}

function placesOf(mentions: MentionRow[]): Named[] {
  const places = mentions.flatMap(({ placeEntity }) => (placeEntity === null ? [] : [placeEntity]));
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

/** What is known of an event, and from which words? Null when there is no such event. */
export async function eventById(id: string): Promise<EventDetail | null> {
  const row = await database().event.findUnique({
    where: { id },
    include: {
      ...SUMMARY_INCLUDE,
      countries: { include: { entity: { select: NAMED } }, orderBy: { ordinal: 'asc' } },
      mentions: { include: MENTION_INCLUDE, orderBy: [{ documentId: 'asc' }, { start: 'asc' }] },
      conference: { select: NAMED },
      contradictions: { include: CONTRADICTION_INCLUDE, orderBy: { id: 'asc' } },
    },
  });
  if (row === null) return null;
  return EventDetail.parse({
    ...summaryOf(row),
    ploverType: row.ploverType,
    reasons: z.array(ImportanceReason).parse(JSON.parse(row.reasons)),
    conference: row.conference,
    parties: row.countries.map(({ entity }) => entity),
    participants: participantsOf(row.mentions),
    places: placesOf(row.mentions),
    evidence: row.mentions.map(evidenceOf),
    contradictions: row.contradictions.map(contradictionOf),
    related: await relatedEvents(row),
  });
}
