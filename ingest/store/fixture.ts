import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { at, dated, document, entity, LETTER, mention, naming, passage, SCRIPT, timex } from './fixture-rows';

/** A fresh copy of the collection; it keeps every invariant. */
export function knowledgeBaseFixture(): KnowledgeBase {
  const undated = { edtf: null, earliest: null, latest: null, precision: null, basis: [] };
  const inScript = dated('script', '三月四日', '2001-03-04');
  const inLetter = dated('letter', '二○○一年三月五日', '2001-03-05');
  const script = mention('script', '三月四日\r\n甲國與乙國在丙城簽約', '三月四日', '2001-03-04');
  const letter = mention('letter', '二○○一年三月五日，\n\n甲國與乙國簽約', '二○○一年三月五日', '2001-03-05');
  const { type, ploverType, status, edtf, earliest, latest, precision, countries, title } = script;
  return {
    documents: [
      { ...document('script', 2), documentDate: null, earliest: null, latest: null, basis: [] },
      {
        ...document('letter', 1),
        documentDate: '2001-03',
        earliest: '2001-03-01',
        latest: '2001-03-31',
        basis: inLetter.basis,
      },
    ],
    passages: [
      passage('script', 0, 'paragraph', SCRIPT.length),
      passage('letter', 0, 'paragraph', LETTER.length),
      passage('letter', 1, 'footnote', LETTER.length),
    ],
    timexes: [
      { ...timex('script', 0, '三月四日'), ...inScript },
      { ...timex('letter', 1, '三月'), ...undated },
      { ...timex('letter', 0, '二○○一年三月五日'), ...inLetter },
    ],
    entities: [
      entity('BBB', 'state', ['乙國', 'Bland']),
      entity('c-city', 'place', ['丙城', 'C City'], 'BBB', ['丙']),
      entity('AAA', 'state', ['甲國', 'Aland'], null, ['甲']),
      entity('ding', 'person', ['丁', 'Ding'], 'AAA'),
      entity('unknown-1', 'person', ['', '']),
      entity('pact', 'conference', ['會', 'Pact']),
    ],
    namings: [
      naming('script', 'AAA', '甲國'),
      naming('script', 'BBB', '乙國'),
      naming('script', 'c-city', '丙城'),
      naming('script', 'ding', '𠮷'),
      naming('letter', 'AAA', '甲國'),
    ],
    mentions: [
      {
        ...script,
        placeId: 'c-city',
        place: 'C City',
        participants: [
          { entityId: 'unknown-1', role: 'speaker', span: at('script', '𠮷') },
          { entityId: 'ding', role: 'actor', span: null },
          { entityId: 'AAA', role: 'party', span: null },
        ],
      },
      { ...letter, trigger: null },
    ],
    positions: [
      {
        id: 'letter-position0',
        documentId: 'letter',
        passageId: 'letter-p0',
        eventId: script.eventId,
        conferenceId: 'pact',
        round: 1,
        span: at('letter', '乙國簽約'),
        pieces: [at('letter', '乙國簽約')],
        quote: '乙國簽約',
        words: '乙國簽約',
        title: { 'zh-Hant': '', en: 'Demand: Bland' },
        type: 'demand',
        countries: ['BBB'],
        participants: [{ entityId: 'BBB', role: 'actor', span: at('letter', '乙國') }],
      },
    ],
    roundMentions: [],
    delegationHeads: [],
    placeNotes: [],
    eventAliases: [
      {
        id: '2001-03-05-bbb-demand-0a1b',
        documentId: 'letter',
        span: at('letter', '乙國簽約'),
        eventId: null,
        positionId: 'letter-position0',
      },
      {
        id: '2001-03-05-aaa-agreement-2c3d',
        documentId: 'letter',
        span: letter.span,
        eventId: letter.eventId,
        positionId: null,
      },
      {
        id: '2001-aaa-other-4e5f',
        documentId: 'script',
        span: at('script', '甲國'),
        eventId: null,
        positionId: null,
      },
    ],
    events: [
      {
        id: script.eventId,
        ...{ type, ploverType, status, edtf, earliest, latest, precision, countries, title },
        label: title,
        place: 'C City',
        conferenceId: 'pact',
        round: 1,
        importance: 0.6,
        reasons: [
          { rule: 'kind', weight: 0.4, count: null, name: null },
          { rule: 'documents', weight: 0.2, count: 2, name: null },
        ],
        isKey: true,
        people: null,
        reviewed: 'no',
        machine: null,
      },
    ],
    mergeDecisions: [
      {
        id: 'merge-1',
        eventId: script.eventId,
        mentionIds: [script.id, letter.id],
        verdict: 'same',
        score: 2.5,
        evidence: [{ name: 'near-days', weight: 2.5 }],
      },
    ],
    contradictions: [
      {
        id: 'contradiction-1',
        kind: 'between-documents',
        eventId: script.eventId,
        claims: [script, letter].map(({ documentId, id, span, quote }, index) => ({
          ...{ documentId, mentionId: id, span, quote },
          edtf: index === 0 ? '2001-03-04' : null,
          value: index === 0 ? '4 March' : '5 March',
          preferred: index === 0,
        })),
        explanation: { 'zh-Hant': '日期不同', en: 'The days differ.' },
        reason: 'first',
        machine: null,
      },
    ],
    edits: [],
    rejected: [],
    diagnostics: [
      {
        documentId: 'script',
        stage: 'read',
        rule: 'read.nul',
        severity: 'warning',
        span: at('script', '\u0000'),
        message: 'A NUL.',
      },
      {
        documentId: null,
        stage: 'read',
        rule: 'read.folder',
        severity: 'info',
        span: null,
        message: 'Two files.',
      },
    ],
    run: { id: 'run-1', version: '1', counts: { documents: 2, events: 1 } },
  };
}

/** The collection under another run's name and with so many diagnostics that writing it takes a while. */
export function largeFixture(run: string): KnowledgeBase {
  const whole = knowledgeBaseFixture();
  const [, diagnostic] = whole.diagnostics;
  if (diagnostic === undefined) throw new Error('the fixture has a diagnostic without a place');
  const diagnostics = Array.from({ length: 60_000 }, (_, index) => ({
    ...diagnostic,
    message: `No. ${index}`,
  }));
  return { ...whole, diagnostics, run: { ...whole.run, id: run } };
}
