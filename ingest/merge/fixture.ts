import type { MentionDraft } from '@/lib/schema/annotation';
import type { EventType } from '@/lib/schema/vocabulary';
import { foldedText } from '@/lib/text/folded-text';
import { edtfBounds } from '@/lib/time/edtf';
import { MERGING } from '../language/zh/merging';
import { type Comparable, comparable } from './comparable';
import { MemberSets } from './member-sets';

/** A mention as a test tells it: what it does not say has no part in the test. */
export interface Told {
  readonly on: string;
  readonly type: EventType;
  readonly parties: readonly string[];
  readonly words?: string;
  readonly persons?: readonly string[];
  readonly round?: number;
  readonly document?: string;
  readonly block?: number;
  readonly steps?: number;
  readonly once?: boolean;
}

export function mention({
  on,
  type,
  parties,
  words = '',
  persons = [],
  round,
  document = 'a',
  block = 0,
  steps,
  once = false,
}: Told): Comparable {
  const draft: MentionDraft = {
    documentId: document,
    span: { start: 0, end: 1 },
    block,
    trigger: null,
    triggerId: type,
    type,
    ploverType: null,
    status: 'occurred',
    modality: 'actual',
    polarity: 'positive',
    date: { edtf: on, ...edtfBounds(on), basis: [] },
    timex: null,
    dateText: '',
    statesDate: true,
    parties,
    participants: persons.map((entityId) => ({ entityId, role: 'actor', span: null })),
    placeId: null,
    treatyId: null,
    conferenceId: round === undefined ? null : 'talks',
    round: round ?? null,
  };
  const wording = {
    units: MERGING.unitsOf(foldedText(words)),
    cues: MERGING.cuesOf(foldedText(words)),
    links: MERGING.links,
    words: foldedText(words),
    clause: foldedText(words),
    sentence: 0,
    order: 0,
    follows: null,
    placeState: null,
    steps: steps ?? null,
    once,
  };
  return comparable(draft, wording, new MemberSets());
}
