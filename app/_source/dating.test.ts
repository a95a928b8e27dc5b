import { describe, expect, test } from 'vitest';
import { datingMonths } from './dating-months';
import { datingStages } from './dating-stages';

const step = (rule: string, after: string | null, text = '') => ({
  rule,
  source: 'd',
  span: null,
  text,
  before: null,
  after,
});
const BETWEEN = [
  step('state.day', '2011-05-03'),
  step('round.table', '2011-05-03'),
  step('round.to-come', '2011-01-30/2011-05-02'),
  step('round.over', '2011-01-30/2011-05-02'),
];
const lefts = (basis: Parameters<typeof datingStages>[0]) =>
  datingStages(basis).map(({ left }) => (left.length > 4 ? left.length : left));

describe('datingStages', () => {
  test('narrows the days down, conditions that leave the same ones together', () => {
    const stages = datingStages([
      ...BETWEEN,
      step('day.of-month', '2011-02-12/2011-04-12', '12號'),
      step('day.weekday', '2011-04-12', '星期二'),
      step('document.solved', '2011-04-12'),
    ]);
    expect(stages.map(({ conditions }) => conditions.map(({ rule }) => rule))).toEqual([
      ['round.to-come', 'round.over'],
      ['day.of-month'],
      ['day.weekday'],
    ]);
    expect(stages.map(({ left }) => left.length)).toEqual([93, 3, 1]);
    expect(stages[1]?.left).toEqual(['2011-02-12', '2011-03-12', '2011-04-12']);
    expect(stages[0]?.grounds.map(({ rule }) => rule)).toEqual(['round.table']);
  });

  test.each([
    ['十二日', '2011-02-12/2011-04-12', ['2011-02-12', '2011-03-12', '2011-04-12']],
    // Words that are read otherwise than the step says leave what the step says.
    ['某日', '2011-02-12/2011-02-14', ['2011-02-12', '2011-02-13', '2011-02-14']],
    ['13號', '2011-02-12/2011-02-14', ['2011-02-12', '2011-02-13', '2011-02-14']],
  ])('%s leaves %s', (text, after, days) => {
    expect(lefts([...BETWEEN, step('day.of-month', after, text)])).toEqual([93, days]);
  });

  test.each([
    ['週日', '2011-02-06/2011-05-01', 13],
    ['禮拜天', '2011-02-06/2011-05-01', 13],
    ['星期六', '2011-02-05/2011-04-30', 13],
  ])('%s are so many days', (text, after, count) => {
    expect(lefts([...BETWEEN, step('day.weekday', after, text)])).toEqual([93, count]);
  });

  test('a date that was stated was not narrowed down', () => {
    expect(datingStages([step('document.issued', '2005'), step('document.dateline', '2005-01-01')])).toEqual(
      [],
    );
    expect(datingStages([step('round.to-come', null)])).toEqual([]);
  });
});

describe('datingMonths', () => {
  const stages = datingStages([...BETWEEN, step('day.of-month', '2011-02-12/2011-04-12', '12號')]);
  const months = datingMonths(stages);

  test('are those of the first stage, in weeks of seven days', () => {
    expect(months.map(({ month }) => month)).toEqual(['2011-01', '2011-02', '2011-03', '2011-04', '2011-05']);
    expect(months.every(({ weeks }) => weeks.every((week) => week.length === 7))).toBe(true);
  });

  test('say of each day how many stages leave it', () => {
    const cells = months.flatMap(({ weeks }) => weeks.flat());
    const survives = (day: string) => cells.find((cell) => cell?.day === day)?.stages;
    expect(['2011-01-29', '2011-01-30', '2011-02-12', '2011-05-03'].map(survives)).toEqual([0, 1, 2, 0]);
    expect(months[1]?.weeks[0]?.map((cell) => cell?.day ?? null).slice(0, 2)).toEqual([null, '2011-02-01']);
  });

  test('more than a year of them begin with a stage that needs fewer', () => {
    const long = datingStages([
      step('round.over', '2001-01-01/2002-12-31'),
      step('day.year-of-round', '2002-01-01/2002-03-31'),
    ]);
    expect(datingMonths(long).map(({ month }) => month)).toEqual(['2002-01', '2002-02', '2002-03']);
  });
});
