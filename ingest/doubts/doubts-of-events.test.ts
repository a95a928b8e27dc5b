import { expect, test } from 'vitest';
import type { KbContradiction } from '@/lib/schema/contradiction';
import type { DoubtRule } from '@/lib/schema/doubt';
import type { KbMention, KnowledgeBase } from '@/lib/schema/knowledge-base';
import { knowledgeBaseFixture } from '../store/fixture';
import { doubtsOfEvents } from './doubts-of-events';

const step = (rule: string): KbMention['basis'][number] => ({
  ...{ rule, source: null, span: null, text: '', before: null, after: null },
});

/** The collection of the fixture with nothing in it that makes one doubt its event. */
function certain(): KnowledgeBase {
  const kb = knowledgeBaseFixture();
  const mentions = kb.mentions.map((mention) => ({ ...mention, basis: [step('state.day')] }));
  const mergeDecisions = kb.mergeDecisions.map((decision) => ({ ...decision, score: 9 }));
  return { ...kb, mentions, mergeDecisions, contradictions: [], diagnostics: [] };
}

const [event] = knowledgeBaseFixture().events;
const base = certain();
const [mention] = base.mentions;
const dated = (...rules: string[]) => ({
  mentions: base.mentions.map((one) => ({ ...one, basis: rules.map(step) })),
});
const decided = (verdict: 'same' | 'different', score: number) => ({
  mergeDecisions: base.mergeDecisions.map((decision) => ({ ...decision, verdict, score })),
});
/** The same pair in two events. */
const apart = (score: number) => ({
  ...decided('different', score),
  mentions: base.mentions.map((one, i) => (i === 0 ? one : { ...one, eventId: 'other' })),
});
const disputed = (preferred: boolean, reason: KbContradiction['reason']) => ({
  contradictions: knowledgeBaseFixture().contradictions.map(({ claims, ...contradiction }) => ({
    ...contradiction,
    reason,
    claims: claims.map((claim) => ({ ...claim, preferred: preferred && claim.preferred })),
  })),
});
const titled = (start: number) => ({
  diagnostics: [
    {
      ...{
        documentId: mention?.documentId ?? '',
        stage: 'title',
        rule: 'title.kind',
        severity: 'info' as const,
      },
      ...{ span: { start, end: start + 1 }, message: '' },
    },
  ],
});
const withStatus = (...statuses: KbMention['status'][]) => ({
  events: base.events.map((one) => ({ ...one, status: statuses[0] ?? one.status })),
  mentions: base.mentions.map((one, i) => ({ ...one, status: statuses[i] ?? one.status })),
});

test.each<[string, Partial<KnowledgeBase>, DoubtRule | null]>([
  ['nothing', {}, null],
  ['a stated stretch', dated('state.day', 'state.day', 'range.inherit', 'range.join'), null],
  ['a year carried over', dated('state.day', 'carry.year'), null],
  ['a day worked out over two steps', dated('state.day', 'reference.document', 'direction.past'), 'date'],
  ['a pair that was all but joined', apart(4.5), 'near-miss'],
  ['a pair that was far from it', apart(3.5), null],
  ['a pair that is one event by way of a third', decided('different', 4.5), null],
  ['a join by little', decided('same', 6), 'joined-by-little'],
  ['a contradiction of which the first is followed', disputed(true, 'first'), 'contradiction'],
  ['a contradiction of which none is followed', disputed(false, null), 'contradiction'],
  ['a contradiction that a person holds to be open', disputed(false, 'undecided'), null],
  ['a contradiction that is decided', disputed(true, 'round'), null],
  ['a title of the kind only', titled(mention?.span.start ?? 0), 'title'],
  ['a title of the kind only, elsewhere', titled((mention?.span.start ?? 0) + 1), null],
  ['passages that differ on whether it was', withStatus('occurred', 'planned'), 'status'],
  ['what is only claimed', withStatus('claimed', 'claimed'), 'status'],
  ['what is planned', withStatus('planned', 'planned'), null],
  [
    'words read from a picture',
    { passages: base.passages.map((one) => ({ ...one, isMachineRead: true })) },
    'machine-read',
  ],
])('%s', (_, changed, rule) => {
  const doubted = doubtsOfEvents({ ...base, ...changed }).get(event?.id ?? '');
  expect(doubted?.doubts.map((one) => one.rule)).toEqual(rule === null ? [] : [rule]);
});

test('each reason takes its share of what the others have left', () => {
  const kb = { ...base, ...dated('a.b', 'c.d'), ...decided('same', 6) };
  expect(doubtsOfEvents(kb).get(event?.id ?? '')?.doubt).toBeCloseTo(1 - 0.95 * 0.6 * 0.7);
  expect(doubtsOfEvents(base).get(event?.id ?? '')?.doubt).toBeCloseTo(0.05);
});
