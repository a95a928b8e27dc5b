import { expect, test } from 'vitest';
import { cluster } from './cluster';
import { mention, type Told } from './fixture';

test('each merge is a decision with its evidence', () => {
  const { decisions } = cluster([
    mention({ on: '1994-10', type: 'agreement', parties: ['PRK', 'USA'], words: '簽署協議' }),
    mention({ on: '1994-10', type: 'agreement', parties: ['PRK', 'USA'], words: '簽署協議', document: 'b' }),
  ]);
  expect(decisions).toHaveLength(1);
  expect(decisions[0]?.verdict).toBe('same');
  expect(decisions[0]?.evidence.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['same-date', 'same-kind', 'shared-parties', 'shared-words']),
  );
});

const TOLD: Told = {
  on: '2003-01-10',
  type: 'withdrawal',
  parties: ['PRK'],
  words: '北韓宣布退出禁止核武擴散條約',
};

test.each([20, 40, 80])('%i files that tell one happening are joined by one decision fewer', (files) => {
  const { of, decisions } = cluster(
    Array.from({ length: files }, (_, i) => mention({ ...TOLD, document: `d${i}` })),
  );
  expect(new Set(of).size).toBe(1);
  expect(decisions.map(({ verdict }) => verdict)).toEqual(Array.from({ length: files - 1 }, () => 'same'));
});

const GUESTS = ['hill', 'kim', 'li', 'sasae', 'song'];

test.each([4, 8, 16])(
  '%i files that tell of a day of several meetings keep few near misses for a mention',
  (files) => {
    const mentions = Array.from({ length: files }, (_, i) =>
      GUESTS.map((guest) =>
        mention({
          on: '2004-02-25',
          type: 'meeting',
          parties: ['USA', 'CHN'],
          persons: [guest],
          document: `d${i}`,
        }),
      ),
    ).flat();
    const { of, decisions } = cluster(mentions);
    const misses = decisions.filter(({ verdict }) => verdict === 'different');
    expect(decisions.length - misses.length).toBe(mentions.length - new Set(of).size);
    expect(misses.length).toBeGreaterThan(0);
    expect(misses.length).toBeLessThanOrEqual(3 * mentions.length);
    expect(misses.every(({ pair: [one, other] }) => of[one] !== of[other])).toBe(true);
  },
);
