import { describe, expect, test } from 'vitest';
import { ingestText } from '../../../fixtures/ingest-text';
import { toldIn } from '../../../fixtures/told-in';

describe('status', () => {
  test.each([
    ['Japan will host a summit on July 25, 2007 in Tokyo for China and Russia.', 'planned'],
    ['Envoys of China and Japan are to meet in Beijing on July 25, 2007.', 'planned'],
    ['China plans to send an envoy to Pyongyang on July 25, 2007.', 'planned'],
    ['North Korea reportedly tested a missile on July 18, 2007.', 'claimed'],
    ['Washington claimed that Iran tested a missile on July 18, 2007.', 'claimed'],
    ['North Korea tested a missile on July 18, 2007.', 'occurred'],
  ])('%s %s', (text, status) => {
    const { mentions } = ingestText(text, [2007, 7, 20]);
    expect(mentions.at(-1)?.status).toBe(status);
  });
});

test('who rises, and what falls to somebody, are events', () => {
  const text = 'Baghdad fell to the rebels on May 3, 2006. Kim Jong-il increased the patrols in May 2006.';
  expect(toldIn(text, [2007, 7, 20])).toHaveLength(2);
});

describe('no events', () => {
  test.each([
    ['a question', 'Could the United States attack Iran in 2008?'],
    ['a condition', 'If North Korea tests a missile in August 2007, Japan will impose sanctions.'],
    ['what did not happen', 'North Korea did not attend the talks with Japan in March 2007.'],
    ['what might have been', 'Israel would have attacked Iran in 2006 with the help of the United States.'],
    ['an aim', 'It was the aim of the United States to sign the treaty with India.'],
    ['a habit', 'The North sells missiles to Iran and to the countries of the Middle East.'],
    [
      'the date of what sets the time',
      'India and Pakistan have fought three wars since their independence from Britain in 1947.',
    ],
    [
      'he who is not known',
      'Indira Gandhi spoke to the nation. Sharma went home with his wife. He was overthrown by the army of India in 1999.',
    ],
    ['what nobody did', 'No inspector visited the site in Iran in 2006.'],
    ['how much there was', 'In 2006 the oil exports of Iran fell to 300,000 barrels a day.'],
    ['how many there were', 'The number of centrifuges in Iran reached 19,000 in 2006.'],
    ['a price', 'Oil prices rose 3 percent in Iran on May 3, 2006.'],
    ['how a thing was', 'In 2006 the road to the plant in Iran was still unpaved.'],
    ['an anniversary', 'The year 2006 marked the tenth anniversary of the accord with Iran.'],
    ['nobody', 'Analysts said the talks with Iran and the agreement of the powers were in danger.'],
  ])('%s: %s', (_, text) => expect(toldIn(text, [2007, 7, 20])).toEqual([]));
});
