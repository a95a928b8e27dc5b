import { describe, expect, test, vi } from 'vitest';
import { fixtureWithVisit, PACT, VISIT } from '@/ingest/store/fixture-visit';
import { askOf } from '@/ingest/store/test-database';
import { eventById } from './event-by-id';

vi.mock('server-only', () => ({}));

askOf(fixtureWithVisit());

describe('eventById', () => {
  test('tells all that an event rests on', async () => {
    const event = await eventById(PACT);
    expect(event?.parties.map(({ nameEn }) => nameEn)).toEqual(['Bland', 'Aland']);
    expect(event?.participants.map(({ id, roles }) => [id, roles])).toEqual([
      ['unknown-1', ['speaker']],
      ['ding', ['actor']],
      ['AAA', ['party']],
    ]);
    expect(event?.places.map(({ nameZh }) => nameZh)).toEqual(['丙城']);
    expect(event?.contradictions[0]?.claims.map(({ value }) => value)).toEqual(['4 March', '5 March']);
  });

  test('says what else is named in its words', async () => {
    expect((await eventById(PACT))?.named).toEqual([]);
    expect((await eventById(VISIT))?.named).toEqual([{ id: 'BBB', nameZh: '乙國', nameEn: 'Bland' }]);
  });

  test('marks the quoted words in their passage', async () => {
    const event = await eventById(PACT);
    const marked = event?.evidence.map(
      ({ excerpt }) => excerpt.find(({ marks }) => marks.includes('quote'))?.text,
    );
    expect(marked?.map((text) => text?.replace(/\s/g, ''))).toEqual([
      '二○○一年三月五日，甲國與乙國簽約',
      '三月四日甲國與乙國在丙城簽約',
    ]);
  });

  test('of nothing is null', async () => expect(await eventById('none')).toBeNull());
});
