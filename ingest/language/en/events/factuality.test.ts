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
    ['nobody', 'Analysts said the talks with Iran and the agreement of the powers were in danger.'],
  ])('%s: %s', (_, text) => expect(toldIn(text, [2007, 7, 20])).toEqual([]));
});
