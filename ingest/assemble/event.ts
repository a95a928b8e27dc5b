import type { MentionDraft } from '@/lib/schema/annotation';
import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { Span } from '@/lib/schema/span';
import type { ContradictionDraft } from '../explain/contradiction-draft';
import type { Lexicon } from '../knowledge/lexicon';
import { shortTitle } from '../language/en/titles/short-names';
import { leading, partiesOfAll, statusOfAll } from './canonical';
import { eventDate } from './event-date';
import type { EnglishTitle } from './language';
import type { Titled } from './memory';
import { chineseTitle, englishTitle, type Placed, placeName } from './mentions';
import { titling } from './titling';

/** The mentions whose dates are followed where happenings are dated apart: the timeline shows what the contradiction prefers. */
export function followedIn(
  contradictions: readonly ContradictionDraft[],
  placed: readonly Placed[],
): Set<MentionDraft> {
  const apart = contradictions.filter(
    ({ kind }) => kind === 'between-documents' || kind === 'within-document',
  );
  const claims = apart.flatMap((contradiction) => contradiction.claims);
  return new Set(
    claims.flatMap(({ mention, preferred }) =>
      preferred && mention !== null ? (placed[mention]?.draft ?? []) : [],
    ),
  );
}

/**
 * What a group of mentions of one event says of it: one speaks for it, all together give its date, its status, its parties and its place.
 * @param followed the mentions whose dates a contradiction prefers
 * @param short short names by the full ones
 */
export function eventOf(
  group: readonly Placed[],
  followed: ReadonlySet<MentionDraft>,
  lexicon: Lexicon,
  short: ReadonlyMap<string, string>,
): Titled {
  const drafts = group.map(({ draft }) => draft);
  const preferred = drafts.find((draft) => followed.has(draft));
  const lead = preferred ?? leading(drafts);
  const by = group.find(({ draft }) => draft === lead) as Placed;
  const round = drafts.find((draft) => draft.round !== null) ?? lead;
  const { edtf, earliest, latest, precision } = preferred?.date ?? eventDate(drafts, lead.type);
  const status = statusOfAll(drafts);
  const speaker = (tag: string): Placed => {
    const own = inLanguage(group, by, tag);
    if (round.round === null) return titling(own.includes(by) ? by : firstOf(own), own, status);
    return [...own, ...group].find(({ draft }) => draft.round !== null) as Placed;
  };
  const zh = chineseTitle(speaker('zh'));
  const title = englishTitle(speaker('en'), status);
  const event = {
    title: { 'zh-Hant': zh, en: title.title },
    label: { 'zh-Hant': zh, en: shortTitle(title.title, short) },
    type: lead.type,
    ploverType: lead.ploverType,
    status,
    edtf,
    earliest,
    latest,
    precision,
    countries: partiesOfAll(drafts),
    place: drafts.map(({ placeId }) => placeName(placeId, lexicon)).find((name) => name !== '') ?? '',
    conferenceId: round.conferenceId,
    round: round.round,
    people: null,
    reviewed: 'no' as const,
    machine: null,
  };
  return { event, diagnostics: doubtsOf(by, title) };
}

/** The mentions whose words title an event in a language: those of documents in it, else all that are told in the language of the one that speaks for it. */
function inLanguage(group: readonly Placed[], by: Placed, tag: string): readonly Placed[] {
  const own = group.filter(({ document }) => document.language.tag === tag);
  return own.length > 0 ? own : group.filter(({ document }) => document.language === by.document.language);
}

/** Of some mentions the one that speaks for the event. */
function firstOf(group: readonly Placed[]): Placed {
  const lead = leading(group.map(({ draft }) => draft));
  return group.find(({ draft }) => draft === lead) as Placed;
}

/** What is to be told of a title: that it says little, and words without English. */
function doubtsOf(
  { document: { clean }, draft }: Placed,
  { isFallback, unknown }: EnglishTitle,
): KbDiagnostic[] {
  const told = (rule: string, span: Span, message: string): KbDiagnostic => ({
    ...{ documentId: draft.documentId, stage: 'title', severity: 'info', rule },
    ...{ span: clean.map.toRaw(span), message },
  });
  return [
    ...(isFallback ? [told('title.kind', draft.span, 'titled by kind and parties only')] : []),
    ...(unknown ? [told('title.unknown', unknown, clean.text.slice(unknown.start, unknown.end))] : []),
  ];
}
