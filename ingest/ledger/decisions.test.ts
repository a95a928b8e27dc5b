import { describe, expect, test } from 'vitest';
import type { Correction, Decision } from '@/lib/schema/edit';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { checked } from '../store/checked';
import { decided, disputed, documentsOf, target, words } from './fixture';

const READ = documentsOf({
  a: '2003年1月10日，北韓宣布退出《不擴散核武器條約》。\n2003年8月27日，第一輪六方會談在北京舉行。\n2005年5月2日，北韓向日本海試射飛彈。\n2002年10月，美國特使凱利訪問平壤。',
  b: '2003年1月10日，平壤宣布退出《不擴散核武器條約》。第二次核危機在2002年10月爆發。\n2003年8月27日至29日，首輪六方會談在北京召開。',
  c: '第二次核危機在2002年8月爆發。2004年6月，美國國務卿鮑爾訪問中國。其後情勢趨於和緩。',
});
const BEFORE = decided(READ);

const WITHDRAWAL = target(BEFORE, '退出');
const MISSILE = target(BEFORE, '試射飛彈');
const ROUND = target(BEFORE, '第一輪');
const OPENED = target(BEFORE, '首輪');
const VISIT = target(BEFORE, '鮑爾');

/** The event that words tell of. */
function eventOf(kb: KnowledgeBase, told: string) {
  const mention = kb.mentions.find(({ quote }) => quote.includes(told));
  return kb.events.find(({ id }) => id === mention?.eventId);
}
const states = (kb: KnowledgeBase): string[] => kb.edits.map(({ state, cause }) => cause ?? state);
const rules = (kb: KnowledgeBase): string[] =>
  kb.diagnostics.filter(({ stage }) => stage === 'ledger').map(({ rule }) => rule);

test('without decisions nothing is reviewed', () => {
  expect(BEFORE.edits).toEqual([]);
  expect(BEFORE.events.every(({ reviewed, machine }) => reviewed === 'no' && machine === null)).toBe(true);
});

test('an event is accepted', () => {
  const kb = decided(READ, { does: 'accept', target: MISSILE });
  expect(eventOf(kb, '試射飛彈')?.reviewed).toBe('accepted');
  expect(kb.edits).toEqual([
    expect.objectContaining({ state: 'applied', eventId: MISSILE.event, isAgainst: false, line: 1 }),
  ]);
});

describe('an event that is rejected', () => {
  const reject = { does: 'reject', target: MISSILE, as: 'no-event' } as const;

  test('is gone and kept aside, and a link to it leads to its words', () => {
    const kb = decided(READ, reject);
    expect(eventOf(kb, '試射飛彈')).toBeUndefined();
    expect(kb.rejected).toEqual([
      expect.objectContaining({
        editId: 'edit-0001',
        edtf: '2005-05-02',
        type: 'weapons-test',
        as: 'no-event',
      }),
    ]);
    expect(kb.eventAliases.find(({ id }) => id === MISSILE.event)).toMatchObject({ eventId: null });
    expect(states(kb)).toEqual(['applied']);
    expect(() => checked(kb)).not.toThrow();
  });

  test('renames no other mention', () => {
    const ids = (kb: KnowledgeBase) => kb.mentions.map(({ id, quote }) => `${id} ${quote}`);
    expect(ids(decided(READ, reject))).toEqual(ids(BEFORE).filter((one) => !one.includes('試射飛彈')));
  });

  test('is back when that is taken back, and gone when that is taken back in turn', () => {
    const undo = { does: 'undo', edit: 'edit-0001' } as const;
    const back = decided(READ, reject, undo);
    expect(eventOf(back, '試射飛彈')?.id).toBe(MISSILE.event);
    expect(back.edits.map(({ state, eventId }) => [state, eventId])).toEqual([
      ['undone', MISSILE.event],
      ['applied', MISSILE.event],
    ]);
    const again = decided(READ, reject, undo, { does: 'undo', edit: 'edit-0002' });
    expect(eventOf(again, '試射飛彈')).toBeUndefined();
    expect(states(again)).toEqual(['applied', 'undone', 'applied']);
  });

  test('is back when it is accepted later, and what was corrected of it before does not hold', () => {
    expect(states(decided(READ, reject, { does: 'accept', target: MISSILE }))).toEqual([
      'overruled',
      'applied',
    ]);
    expect(states(decided(READ, { does: 'accept', target: MISSILE }, reject))).toEqual([
      'overruled',
      'applied',
    ]);
    const status = { field: 'status', before: 'occurred', after: 'claimed' } as const;
    const kb = decided(READ, { does: 'correct', target: MISSILE, correction: status }, reject);
    expect(states(kb)).toEqual(['overruled', 'applied']);
  });
});

test.each<[Correction, object]>([
  [
    { field: 'title.en', before: '', after: 'A missile' },
    { title: { en: 'A missile' }, label: { en: 'A missile' } },
  ],
  [
    { field: 'title.zh-Hant', before: '', after: '飛彈' },
    { title: { 'zh-Hant': '飛彈' }, label: { 'zh-Hant': '飛彈' } },
  ],
  [
    { field: 'date', before: '2005-05-02', after: '2005-05' },
    { edtf: '2005-05', earliest: '2005-05-01', latest: '2005-05-31', precision: 'month' },
  ],
  [
    { field: 'type', before: 'weapons-test', after: 'incident' },
    { type: 'incident', ploverType: null },
  ],
  [{ field: 'status', before: 'occurred', after: 'claimed' }, { status: 'claimed' }],
  [{ field: 'countries', before: ['PRK'], after: ['PRK', 'FRA'] }, { countries: ['PRK', 'FRA'] }],
  [
    { field: 'people', before: [], after: [{ entity: 'colin-powell', role: 'actor' }] },
    { people: [{ entity: 'colin-powell', role: 'actor' }] },
  ],
  [{ field: 'place', before: '', after: 'Rason' }, { place: 'Rason' }],
])('a correction: %o', (correction, changed) => {
  const kb = decided(READ, { does: 'correct', target: MISSILE, correction });
  const event = eventOf(kb, '試射飛彈');
  expect(event).toMatchObject({ ...changed, id: MISSILE.event, reviewed: 'corrected' });
  expect(Object.keys(event?.machine ?? {})).toEqual([correction.field]);
  expect(states(kb)).toEqual(['applied']);
  expect(() => checked(kb)).not.toThrow();
});

describe('of two corrections of one field', () => {
  const date = (before: string, after: string) =>
    ({ does: 'correct', target: MISSILE, correction: { field: 'date', before, after } }) as const;

  test('the later counts, and what the machine reads is no news while it is what was corrected', () => {
    const kb = decided(READ, date('2005-05-02', '2005-05'), date('2005-05', '2005-05-01'));
    expect(eventOf(kb, '試射飛彈')).toMatchObject({
      edtf: '2005-05-01',
      machine: { date: { edtf: '2005-05-02' } },
    });
    expect(states(kb)).toEqual(['overruled', 'applied']);
    expect(kb.edits.map(({ machine, isAgainst }) => [machine, isAgainst])).toEqual([
      ['2005-05-02', false],
      ['2005-05-02', false],
    ]);
  });

  test('what was taken back is no news either', () => {
    const undo = { does: 'undo', edit: 'edit-0001' } as const;
    const kb = decided(READ, date('2005-05-02', '2005-05'), undo, date('2005-05', '2005-05-01'));
    expect(kb.edits.map(({ state, isAgainst }) => [state, isAgainst])).toEqual([
      ['undone', false],
      ['applied', false],
      ['applied', false],
    ]);
  });

  test('it is told where the machine reads a third', () => {
    const [edit] = decided(READ, date('2005-05-03', '2005-05')).edits;
    expect([edit?.machine, edit?.isAgainst]).toEqual(['2005-05-02', true]);
  });
});

test('what is pinned stands first, what is demoted last', () => {
  const put = (after: 'pinned' | 'demoted') =>
    ({
      does: 'correct',
      target: VISIT,
      correction: { field: 'importance', before: 'machine', after },
    }) as const;
  const { importance, isKey } = eventOf(BEFORE, '鮑爾') ?? {};
  expect(eventOf(decided(READ, put('pinned')), '鮑爾')).toMatchObject({
    ...{ importance: 1, isKey: true, reviewed: 'no', machine: { importance: { importance, isKey } } },
    reasons: [{ rule: 'pinned', weight: 1 }],
  });
  expect(eventOf(decided(READ, put('demoted')), '鮑爾')).toMatchObject({ importance: 0, isKey: false });
});

describe('merging and splitting', () => {
  const merge = { does: 'merge', target: ROUND, with: OPENED } as const;
  const split: Extract<Decision, { does: 'split' }> = {
    does: 'split',
    target: WITHDRAWAL,
    off: [words(BEFORE, 'b', '2003年1月10日，平壤宣布退出《不擴散核武器條約》')],
  };

  test('two events are one', () => {
    const kb = decided(READ, merge);
    expect(eventOf(kb, '首輪')?.id).toBe(eventOf(kb, '第一輪')?.id);
    expect(kb.edits[0]).toMatchObject({ state: 'applied', eventId: ROUND.event, otherEventId: null });
    expect(kb.mergeDecisions).toContainEqual(
      expect.objectContaining({ evidence: [{ name: 'ruled-together', weight: 10 }] }),
    );
  });

  test('one event is two', () => {
    const kb = decided(READ, split);
    const [one, other] = [eventOf(kb, '北韓宣布退出'), eventOf(kb, '平壤宣布退出')];
    expect(one?.id).not.toBe(other?.id);
    expect(kb.edits[0]).toMatchObject({ state: 'applied', eventId: one?.id, otherEventId: other?.id });
  });

  test('of two that contradict each other the later counts', () => {
    const [off] = split.off;
    const parts = {
      target: { event: 'x', passages: WITHDRAWAL.passages.filter(({ document }) => document === 'a') },
      with: { event: 'y', passages: off ? [off] : [] },
    };
    const again = decided(READ, split, { does: 'merge', ...parts });
    expect(states(again)).toEqual(['overruled', 'applied']);
    expect(eventOf(again, '北韓宣布退出')?.id).toBe(eventOf(again, '平壤宣布退出')?.id);
    expect(states(decided(READ, { does: 'merge', ...parts }, split))).toEqual(['overruled', 'applied']);
  });

  test.each([
    ['all passages split off', { ...split, off: WITHDRAWAL.passages }],
    ['an event put together with itself', { ...merge, with: ROUND }],
  ])('%s is told', (_, decision) => {
    const kb = decided(READ, decision);
    expect(states(kb)).toEqual(['nothing-to-do']);
    expect(rules(kb)).toEqual(['edit.broken']);
  });
});

describe('a passage that is added', () => {
  const passage = words(BEFORE, 'c', '其後情勢趨於和緩');
  const add: Extract<Decision, { does: 'add' }> = {
    does: 'add',
    passage,
    to: null,
    type: 'talks',
    status: 'occurred',
    date: '2004-06',
    title: { en: 'Talks go on', 'zh-Hant': null },
    countries: ['USA', 'CHN'],
  };

  test('is an event of its own, with the date that was given for its basis', () => {
    const kb = decided(READ, add);
    expect(eventOf(kb, '趨於和緩')).toMatchObject({
      ...{ edtf: '2004-06', type: 'talks', countries: ['USA', 'CHN'], reviewed: 'made', machine: null },
      title: { en: 'Talks go on' },
    });
    const mention = kb.mentions.find(({ madeBy }) => madeBy === 'editor');
    expect(mention).toMatchObject({
      id: 'c:e-edit-0001',
      basis: [{ rule: 'editor.date', after: '2004-06' }],
    });
    expect(kb.edits[0]).toMatchObject({ mentionId: 'c:e-edit-0001', machine: null });
    expect(() => checked(kb)).not.toThrow();
  });

  test('is of the event that it is added to', () => {
    const kb = decided(READ, { ...add, to: VISIT });
    expect(eventOf(kb, '趨於和緩')?.id).toBe(VISIT.event);
    expect(eventOf(kb, '趨於和緩')?.reviewed).toBe('no');
  });

  test('takes the place of what the machine reads there', () => {
    const missile = words(BEFORE, 'a', '2005年5月2日，北韓向日本海試射飛彈');
    const kb = decided(READ, { ...add, passage: missile });
    expect(kb.mentions.filter(({ quote }) => quote.includes('飛彈'))).toHaveLength(1);
    expect(kb.edits[0]).toMatchObject({
      machine: { edtf: '2005-05-02', type: 'weapons-test', status: 'occurred' },
      isAgainst: true,
    });
  });

  test('is one however often it is added', () => {
    const kb = decided(READ, add, { ...add, date: '2004-07' });
    expect(states(kb)).toEqual(['overruled', 'applied']);
    expect(eventOf(kb, '趨於和緩')?.edtf).toBe('2004-07');
  });

  test('can be corrected and rejected like any other', () => {
    const made = target(decided(READ, add), '趨於和緩');
    expect(
      eventOf(decided(READ, add, { does: 'reject', target: made, as: 'no-event' }), '趨於和緩'),
    ).toBeUndefined();
    const correction = { field: 'status', before: 'occurred', after: 'ongoing' } as const;
    const kb = decided(READ, add, { does: 'correct', target: made, correction });
    expect(eventOf(kb, '趨於和緩')).toMatchObject({ status: 'ongoing', reviewed: 'made' });
  });

  test.each([
    ['a date that is none', { ...add, date: '2004-13' }, 'not-a-date'],
    ['a country that no table knows', { ...add, countries: ['XYZ'] }, 'unknown-entity'],
  ])('%s is told', (_, decision, cause) => {
    expect(states(decided(READ, decision))).toEqual([cause]);
  });
});

describe('a contradiction', () => {
  const settle = (claim: number | null) => ({ does: 'settle', target: disputed(BEFORE, 0), claim }) as const;

  test('is settled, and the event has the date that is held right', () => {
    const kb = decided(READ, settle(1));
    const [found] = kb.contradictions;
    expect(found?.claims.map(({ preferred }) => preferred)).toEqual([false, true]);
    expect(found).toMatchObject({
      ...{ id: BEFORE.contradictions[0]?.id, reason: 'editor', machine: { preferred: [0], reason: 'first' } },
    });
    expect(eventOf(kb, '核危機在2002年8月')?.edtf).toBe('2002-08');
    expect(kb.edits[0]).toMatchObject({ contradictionId: found?.id, machine: { preferred: [0] } });
  });

  test('may have no right side', () => {
    const [found] = decided(READ, settle(null)).contradictions;
    expect(found).toMatchObject({ reason: 'undecided' });
    expect(found?.claims.some(({ preferred }) => preferred)).toBe(false);
  });

  test('is settled by the later of two lines; a claim that is not there is told', () => {
    expect(states(decided(READ, settle(1), settle(0)))).toEqual(['overruled', 'applied']);
    expect(states(decided(READ, settle(7)))).toEqual(['nothing-to-do']);
  });
});

test('a note is kept with its event', () => {
  const [edit] = decided(READ, { does: 'note', target: VISIT, text: 'See the memoirs.' }).edits;
  expect(edit).toMatchObject({ state: 'applied', eventId: VISIT.event });
});

test('what takes back a line that is not there is told with file, line and cure', () => {
  const kb = decided(READ, { does: 'undo', edit: 'edit-0009' });
  expect(kb.diagnostics.find(({ stage }) => stage === 'ledger')?.message).toBe(
    'edits.jsonl line 1: no line before it has the id “edit-0009”. Mend the id, or take the line out.',
  );
});

describe('when the documents have changed', () => {
  const accept = { does: 'accept', target: VISIT } as const;
  const told = (read: typeof READ) =>
    decided(read, accept).edits.map(({ state, cause, eventId }) => [cause ?? state, eventId !== null]);
  const changed = (change: (text: string) => string) =>
    documentsOf(
      Object.fromEntries(READ.map(({ id, rawText }) => [id, id === 'c' ? change(rawText) : rawText])),
    );

  test.each<[string, typeof READ, string]>([
    ['text before it', changed((text) => `導言。\n${text}`), 'applied'],
    ['blanks within it', changed((text) => text.replace('2004年6月', '2004 年 6 月')), 'applied'],
    ['a renamed file', READ.map((one) => (one.id === 'c' ? { ...one, id: 'z' } : one)), 'applied'],
    [
      'a renamed file with other bytes',
      READ.map((one) => (one.id === 'c' ? { ...one, id: 'z', sha256: 'f'.repeat(64) } : one)),
      'applied',
    ],
    [
      'words that are gone',
      changed((text) => text.replace('2004年6月，美國國務卿鮑爾訪問中國。', '')),
      'words-gone',
    ],
    ['a document that is gone', READ.filter(({ id }) => id !== 'c'), 'document-gone'],
  ])('%s', (_, read, state) => {
    expect(told(read)).toEqual([[state, state === 'applied']]);
  });

  test('of several passages one that is gone is told, and the decision holds for the others', () => {
    const kb = decided(
      READ.filter(({ id }) => id !== 'b'),
      { does: 'accept', target: WITHDRAWAL },
    );
    expect([states(kb), rules(kb)]).toEqual([['applied'], ['edit.words-missing']]);
  });

  test('a word that has changed is told, and the decision holds', () => {
    const kb = decided(
      changed((text) => text.replace('鮑爾訪問中國', '鮑爾訪問了中國')),
      accept,
    );
    expect([states(kb), rules(kb)]).toEqual([['applied'], ['edit.words-changed']]);
  });
});

describe('names', () => {
  const powell = words(BEFORE, 'c', '鮑爾');
  const people = (kb: KnowledgeBase) =>
    kb.mentions
      .find(({ quote }) => quote.includes('鮑爾'))
      ?.participants.map(({ entityId, role }) => `${entityId} ${role}`);

  test.each<[string, Decision[], string[]]>([
    [
      'words name another',
      [{ does: 'link-name', words: powell, entity: 'condoleezza-rice' }],
      ['USA actor', 'condoleezza-rice actor', 'CHN object'],
    ],
    [
      'two are one',
      [{ does: 'merge-names', entity: 'condoleezza-rice', other: 'colin-powell' }],
      ['USA actor', 'condoleezza-rice actor', 'CHN object'],
    ],
    [
      'the later counts',
      [
        { does: 'merge-names', entity: 'condoleezza-rice', other: 'colin-powell' },
        { does: 'merge-names', entity: 'colin-powell', other: 'condoleezza-rice' },
      ],
      ['USA actor', 'colin-powell actor', 'CHN object'],
    ],
  ])('%s', (_, decisions, expected) => {
    const kb = decided(READ, ...decisions);
    expect(people(kb)).toEqual(expected);
    expect(kb.edits.at(-1)?.state).toBe('applied');
    expect(() => checked(kb)).not.toThrow();
  });

  test('words that name nobody are no name', () => {
    const kb = decided(READ, { does: 'link-name', words: powell, entity: null });
    expect(kb.namings.some(({ entityId }) => entityId === 'colin-powell')).toBe(false);
  });

  test('a name that no table knows is told', () => {
    expect(states(decided(READ, { does: 'link-name', words: powell, entity: 'nobody' }))).toEqual([
      'unknown-entity',
    ]);
  });
});
