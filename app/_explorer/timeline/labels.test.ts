import { describe, expect, test } from 'vitest';
import { type Labelled, labelsOf } from './labels';
import { labelWidth } from './text-width';

const event = (text: string, date = '10 January 2003'): Labelled => ({
  id: `${date} ${text}`,
  text,
  year: date.slice(-4),
  date,
});
const texts = (...events: Labelled[]) => [...labelsOf(events).values()].map(({ text }) => text);

describe('labelsOf', () => {
  test.each([
    ['words that differ at once stay', ['First round of the talks', 'Second round of the talks']],
    ['a short common beginning is shown', ['Iran joins the treaty', 'Iran joins the agency']],
    ['one event stays', ['India announces withdrawal from the convention on fishing']],
  ])('%s', (_, words) => {
    expect(texts(...words.map((one) => event(one)))).toEqual(words);
  });

  const LONG = 'India announces withdrawal from the convention on fishing';

  test('words that are the same are told apart by their years', () => {
    expect(texts(event(LONG, '3 May 1993'), event(LONG, '10 June 2003'), event('Rain falls'))).toEqual([
      `1993: ${LONG}`,
      `2003: ${LONG}`,
      'Rain falls',
    ]);
  });

  test('in one year, by their dates', () => {
    expect(texts(event(LONG, '3 May 1993'), event(LONG, '10 June 1993'))).toEqual([
      `3 May 1993: ${LONG}`,
      `10 June 1993: ${LONG}`,
    ]);
  });

  test('in Chinese too', () => {
    const words = '印度宣布退出「國際漁業資源養護與管理公約」及其議定書';
    expect(texts(event(words, '1993'), event(words, '2003'))).toEqual([`1993: ${words}`, `2003: ${words}`]);
  });

  test('it takes the common beginning and somewhat more to tell a label from the others', () => {
    const [one, other] = [...labelsOf([event('Iran signs a treaty'), event('Iran signs the end')]).values()];
    expect(one?.telling).toBeGreaterThan(labelWidth('Iran signs '));
    expect(one?.telling).toBeLessThan(labelWidth('Iran signs a treaty'));
    expect(other?.telling).toBe(one?.telling);
  });
});
