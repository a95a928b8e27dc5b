import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { DerivationStep } from '@/lib/schema/day';
import { ImportanceReason } from '@/lib/schema/event';
import { Span } from '@/lib/schema/span';
import { isoDay } from '@/lib/time/day';
import type { Prisma } from '@/prisma/generated/client';
import { atRound } from './at-round';
import { CONTRADICTION_INCLUDE, contradictionOf } from './contradiction-row';
import { titleOf } from './document-title';
import { inReading, namedBeside, namesOf, participantsOf, placesOf } from './event-names';
import { SUMMARY_INCLUDE, summaryOf } from './event-row';
import { EventDetail, Evidence, type Joined, type ReasonView } from './event-view';
import { joinedWith } from './joined-with';
import { NAMED, namedOf, nameFields, TEXTS, titlesOf } from './locale-texts';
import { machineReading } from './machine-reading';
import { excerptOf, segmentsOf } from './marked-text';
import { passageHref } from './passage-link';
import { PLACE, placeOfWords } from './place-of-words';
import { readingText } from './reading-text';
import { relatedEvents } from './related-events';

/** How many characters of a passage are shown on each side of the quoted words. */
const CONTEXT = 90;

/** How many passages one part of an event has, and how many contradictions, and claims of each, are shown. */
const PASSAGES = 50;
const CONTRADICTING = 20;

/** How many other ids of an event are told. */
const ALIASES = 100;

const IN_ORDER = [{ documentId: 'asc' as const }, { start: 'asc' as const }, { id: 'asc' as const }];

const MENTION_INCLUDE = {
  titles: TEXTS,
  document: { select: { id: true, csl: true, rawText: true } },
  passage: { select: { text: true, pieces: true, ...PLACE } },
} satisfies Prisma.MentionInclude;

type MentionRow = Prisma.MentionGetPayload<{ include: typeof MENTION_INCLUDE }>;

function evidenceOf(mention: MentionRow, joined: readonly Joined[]): Evidence {
  const { document, passage } = mention;
  const spans = (text: string) => z.array(Span).parse(JSON.parse(text));
  const reading = readingText(document.rawText, spans(passage.pieces), passage.text);
  const segments = segmentsOf(reading, [{ id: 'quote', pieces: spans(mention.pieces) }]);
  return Evidence.parse({
    ...mention,
    ...titlesOf(mention.titles),
    mentionId: mention.id,
    document: { id: document.id, title: titleOf(document) },
    href: passageHref(document.id, mention.start, mention.end, mention.quote),
    excerpt: excerptOf(segments, CONTEXT),
    ...placeOfWords(passage, mention),
    earliest: isoDay(mention.earliestDay),
    latest: isoDay(mention.latestDay),
    basis: z.array(DerivationStep).parse(JSON.parse(mention.basis)),
    joined,
  });
}

function reasonsOf(text: string): ReasonView[] {
  const reasons = z.array(ImportanceReason).parse(JSON.parse(text));
  return reasons.map(({ name, ...reason }) => ({
    ...reason,
    ...(name === null ? { nameZh: null, nameEn: null } : nameFields(name)),
  }));
}

/** What a statement asks of an event: so many passages from one on, and no more contradictions and claims than a reader takes in. */
const includeFrom = (skip: number) =>
  ({
    ...SUMMARY_INCLUDE,
    countries: { include: { entity: { select: NAMED } }, orderBy: { ordinal: 'asc' } },
    conference: { select: NAMED },
    contradictions: {
      include: { ...CONTRADICTION_INCLUDE, claims: { ...CONTRADICTION_INCLUDE.claims, take: CONTRADICTING } },
      orderBy: { id: 'asc' },
      take: CONTRADICTING,
    },
    mentions: { include: MENTION_INCLUDE, orderBy: IN_ORDER, skip, take: PASSAGES },
    aliases: { select: { id: true }, orderBy: { id: 'asc' }, take: ALIASES + 1 },
  }) satisfies Prisma.EventInclude;

/**
 * What is known of an event, and from which words? Null when there is no such event.
 * @param asked the part of its passages, from 1; the nearest where there is none of that number
 */
export async function eventById(id: string, asked = 1): Promise<EventDetail | null> {
  const passages = await database().mention.findMany({
    where: { eventId: id },
    select: { documentId: true },
    orderBy: IN_ORDER,
  });
  const of = Math.max(1, Math.ceil(passages.length / PASSAGES));
  const number = Math.min(Math.max(asked, 1), of);
  const row = await database().event.findUnique({
    where: { id },
    include: includeFrom((number - 1) * PASSAGES),
  });
  if (row === null) return null;
  const joined = await joinedWith(row.mentions.map((mention) => mention.id));
  const summary = summaryOf({ ...row, mentions: passages });
  const machine = machineReading(row.machine);
  const [participants, places, machineNames] = await Promise.all([
    participantsOf(id, row.people),
    placesOf(id, machine?.place === undefined ? null : row.place),
    machine === null ? [] : namesOf(inReading(machine)),
  ]);
  const shown = [...participants, ...places].map((one) => one.id);
  return EventDetail.parse({
    ...summary,
    alias: row.aliases.flatMap((alias) => (alias.id === id ? [] : [alias.id])).slice(0, ALIASES),
    ploverType: row.ploverType,
    reasons: reasonsOf(row.reasons),
    conference: row.conference && namedOf(row.conference),
    parties: row.countries.map(({ entity }) => namedOf(entity)),
    participants,
    places,
    named: await namedBeside(row.number, [...summary.countries, ...shown, row.conferenceId ?? '']),
    evidence: row.mentions.map((mention) => evidenceOf(mention, joined.get(mention.id) ?? [])),
    part: { number, of },
    contradictions: row.contradictions.map(contradictionOf),
    moreContradictions: row._count.contradictions - row.contradictions.length,
    machine,
    machineNames,
    atRound: await atRound(summary),
    related: await relatedEvents(row),
  });
}
