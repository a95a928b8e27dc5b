import { describe, expect, it } from 'vitest';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { checked } from './checked';
import { knowledgeBaseFixture } from './fixture';
import { Sound } from './sound';

/** The first of a list of the fixture, which is never empty. */
function first<T>(list: T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('the list is empty');
  return item;
}

const FAULTS: [string, (kb: KnowledgeBase) => void][] = [
  ['mention script-m0: another one has the same id', (kb) => kb.mentions.push(first(kb.mentions))],
  ['passage script-p0: there is no document', (kb) => kb.documents.shift()],
  ['timex letter-t1: there is no passage letter-p1', (kb) => kb.passages.pop()],
  ['passage letter-p0 is in letter, not in script', (kb) => (first(kb.mentions).passageId = 'letter-p0')],
  ['mention script-m0: there is no timex script-t9', (kb) => (first(kb.mentions).timexId = 'script-t9')],
  ['mention script-m0: there is no country CCC', (kb) => first(kb.mentions).countries.push('CCC')],
  ['mention script-m0: a country is listed twice', (kb) => first(kb.mentions).countries.push('AAA')],
  ['there is no entity nobody', (kb) => (first(first(kb.mentions).participants).entityId = 'nobody')],
  ['mention script-m0: there is no place e-city', (kb) => (first(kb.mentions).placeId = 'e-city')],
  ['step explicit.day: there is no document x', (kb) => (first(first(kb.mentions).basis).source = 'x')],
  ['there is no event', (kb) => (kb.events = [])],
  ['agreement-2: no mention tells of it', (kb) => kb.events.push({ ...first(kb.events), id: 'agreement-2' })],
  ['there is no conference x', (kb) => (first(kb.events).conferenceId = 'x')],
  ['merge decision merge-1: there is no mention m', (kb) => (first(kb.mergeDecisions).mentionIds[0] = 'm')],
  ['contradiction-1: there is no event e', (kb) => (first(kb.contradictions).eventId = 'e')],
  ['diagnostic 0: there is no document x', (kb) => (first(kb.diagnostics).documentId = 'x')],
  ['entity c-city: there is no entity DDD', (kb) => (kb.entities[1] = { ...city(kb), country: 'DDD' })],
  [
    'mention script-m0: its words are not those of script at 0-16',
    (kb) => (first(kb.mentions).quote += '。'),
  ],
  ['naming of AAA at 6-8: its words are not', (kb) => (first(kb.namings).text = '乙國')],
  ['naming of X in script at 6: there is no entity X', (kb) => (first(kb.namings).entityId = 'X')],
  ['naming of AAA in script at 6: it is listed twice', (kb) => kb.namings.push(first(kb.namings))],
  ['timex script-t0: its words are not those', (kb) => (first(kb.timexes).text = '三月五日')],
  [
    'claim 0 of contradiction contradiction-1: its words',
    (kb) => (first(first(kb.contradictions).claims).quote = ''),
  ],
  ['is beyond the text of script', (kb) => (first(kb.diagnostics).span = { start: 0, end: 999 })],
  ['mention script-m0: a piece is outside', (kb) => (first(kb.mentions).pieces = [{ start: 0, end: 17 }])],
  ['its pieces are not in order', (kb) => first(kb.passages).pieces.push({ start: 1, end: 2 })],
  ['timex script-t0: its date 2001-03-04 has no basis', (kb) => (first(kb.timexes).basis = [])],
  ['do not come together', (kb) => (first(kb.timexes).latest = null)],
  ['do not come together', (kb) => (first(kb.documents).earliest = '2001-01-01')],
  ['"2001-02-29" is not a calendar day', (kb) => (first(kb.mentions).earliest = '2001-02-29')],
  ['before it begins on 2001-03-04', (kb) => (first(kb.events).latest = '2001-03-03')],
  ['does not fit its schema', (kb) => (first(kb.mentions).basis = [])],
  ['mentions[0].type', (kb) => Object.assign(first(kb.mentions), { type: 'party' })],
];

function city(kb: KnowledgeBase) {
  const found = kb.entities.find(({ id }) => id === 'c-city');
  if (found === undefined) throw new Error('the fixture has a city');
  return found;
}

describe('checked', () => {
  it('lets a sound knowledge base through unchanged', () => {
    expect(checked(knowledgeBaseFixture())).toEqual(knowledgeBaseFixture());
  });

  it.each(FAULTS)('reports "%s"', (message, breakIt) => {
    const kb = knowledgeBaseFixture();
    breakIt(kb);
    expect(() => checked(kb)).toThrow(message);
  });

  it('lists ten faults and counts the rest', () => {
    const kb = knowledgeBaseFixture();
    const mention = first(kb.mentions);
    for (let copy = 0; copy < 13; copy += 1) kb.mentions.push({ ...mention, id: `m${copy}`, placeId: 'x' });
    expect(() => checked(kb)).toThrow(/(.*there is no place x\n){10}… and 3 more$/);
  });

  it('asks only what is new beside what it found to be sound', () => {
    const [sound, kb] = [new Sound(), knowledgeBaseFixture()];
    checked(kb, sound);
    const [mention, ...others] = kb.mentions;
    const again = { ...first(kb.mentions), id: 'm-new' };
    expect(() => checked({ ...kb, mentions: [...kb.mentions, again] }, sound)).not.toThrow();
    expect(() => checked({ ...kb, mentions: [again, ...others] }, sound)).not.toThrow();
    expect(() => checked({ ...kb, mentions: [again, { ...again }, ...others] }, sound)).toThrow(
      'mention m-new: another one has the same id',
    );
    expect(() => checked({ ...kb, mentions: [...kb.mentions, first(kb.mentions)] }, sound)).toThrow(
      `mention ${mention?.id}: another one has the same id`,
    );
    checked(kb, sound);
    expect(() => checked({ ...kb, mentions: [first(kb.mentions), ...kb.mentions] }, sound)).toThrow(
      `mention ${mention?.id}: another one has the same id`,
    );
    checked(kb, sound);
    expect(() => checked({ ...kb, mentions: [] }, sound)).toThrow('no mention tells of it');
  });
});
