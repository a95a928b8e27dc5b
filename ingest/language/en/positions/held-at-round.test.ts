import { describe, expect, test } from 'vitest';
import { ingestText } from '../../../fixtures/ingest-text';
import { heldRows } from './held-act';

/** A paragraph as long as paragraphs are, which tells nothing. */
const LONG =
  'What was at stake is known well enough, and the many books on it that can be bought in every shop need not be listed here once more.';

/** What a text under the heading of the second round tells: positions with their holders, and what else is told but the rounds. */
function under(text: string, heading = 'Second round, February 25-28, 2004'): string[] {
  return told(
    `A review of the six-party talks\n\nFirst round, August 27-29, 2003\n\n${LONG}\n\n${heading}\n\n${text}\n\n${LONG}`,
  );
}

function told(text: string): string[] {
  const { positions, mentions } = ingestText(text);
  return [
    ...positions.map(({ round, countries, quote }) => `${round} ${countries.join('+')}: ${quote}`),
    ...mentions.filter(({ type }) => type !== 'talks').map(({ edtf, quote }) => `event ${edtf} ${quote}`),
  ];
}

describe('under the heading of a round what a party says is its position', () => {
  test.each([
    [
      'North Korea demanded a non-aggression treaty.',
      ['2 PRK: North Korea demanded a non-aggression treaty'],
    ],
    [
      'Japan insisted that the abductions be resolved.',
      ['2 JPN: Japan insisted that the abductions be resolved'],
    ],
    ['China called for a nuclear-free peninsula.', ['2 CHN: China called for a nuclear-free peninsula']],
    [
      'The United States proposed a freeze in three stages.',
      ['2 USA: The United States proposed a freeze in three stages'],
    ],
    [
      'Pyongyang insisted that Washington move first.',
      ['2 PRK: Pyongyang insisted that Washington move first'],
    ],
    ['Seoul offered energy aid.', ['2 KOR: Seoul offered energy aid']],
    ['South Korea and China supported a freeze.', ['2 KOR+CHN: South Korea and China supported a freeze']],
    ['Washington opposed any reward.', ['2 USA: Washington opposed any reward']],
    [
      'Pyongyang refused to give up its peaceful programme.',
      ['2 PRK: Pyongyang refused to give up its peaceful programme'],
    ],
    [
      'Russia reiterated that sanctions would not help.',
      ['2 RUS: Russia reiterated that sanctions would not help'],
    ],
    ['Moscow stressed that a compromise was near.', ['2 RUS: Moscow stressed that a compromise was near']],
    ['During the talks Seoul offered a compromise.', ['2 KOR: Seoul offered a compromise']],
    [
      "Pyongyang's position was that a freeze deserved a reward.",
      ["2 PRK: Pyongyang's position was that a freeze deserved a reward"],
    ],
    [
      'The North Korean delegation demanded compensation.',
      ['2 PRK: The North Korean delegation demanded compensation'],
    ],
    [
      'Japan demanded the return of the abductees and opposed any aid.',
      ['2 JPN: Japan demanded the return of the abductees', '2 JPN: opposed any aid'],
    ],
    [
      'North Korea wanted aid. It also demanded a treaty.',
      ['2 PRK: North Korea wanted aid', '2 PRK: It also demanded a treaty'],
    ],
  ])('%s', (text, expected) => {
    expect(under(text)).toEqual(expected);
  });
});

describe('what is nobody’s position at the round', () => {
  test.each([
    ['Critics demanded a tougher line.', 'who is no party'],
    ['Critics in Washington argued that the offer was too small.', 'who only lives there'],
    ['A newspaper in Seoul called for patience.', 'who only appears there'],
    ['Many analysts insisted that North Korea wanted aid.', 'what others think of a party'],
    ['According to a newspaper, South Korea opposed sanctions.', 'hearsay'],
    ['Japan spoke first. The joint statement called for restraint.', 'what a paper says'],
    ['The American draft proposed a freeze.', 'what a draft says'],
    ['Former President Clinton opposed sanctions.', 'who held an office before'],
    ['Iran demanded a treaty of its own.', 'a party outside'],
    ['North Korea would demand a treaty.', 'what is ahead'],
    ['Japan planned to propose a freeze.', 'a plan'],
    ['The United States did not propose a freeze.', 'what was not said'],
    ['After the talks, Japan demanded an apology.', 'what came after'],
    ['Before the round, Japan had demanded an apology.', 'what came before'],
    ['Japan had long insisted that the abductions be resolved.', 'what was held all along'],
    ['If North Korea demanded aid, the talks would fail.', 'a condition'],
  ])('%s: %s', (text) => {
    expect(under(text)).toEqual([]);
  });

  test('a later day is an event of its own, counted from the end of the round', () => {
    expect(under('A week later, Pyongyang rejected further talks.')).toEqual([
      'event 2004-03-06 A week later, Pyongyang rejected further talks',
    ]);
  });

  test('and what has a day of its own stays an event', () => {
    expect(under('On March 3, 2004, Japan demanded an apology.')).toEqual([
      'event 2004-03-03 On March 3, 2004, Japan demanded an apology',
    ]);
  });
});

describe('a sentence that names the round at which something is said', () => {
  const HELD =
    'The second round of the six-party talks was held in Beijing on February 25-28, 2004. The third round of the six-party talks was held on June 23-26, 2004.';
  test.each([
    [
      'At the second round, the United States proposed complete dismantlement.',
      ['2 USA: the United States proposed complete dismantlement'],
    ],
    [
      'During the third round of talks, Pyongyang insisted that a freeze be rewarded.',
      ['3 PRK: Pyongyang insisted that a freeze be rewarded'],
    ],
    ['In the third round, South Korea wanted a roadmap.', ['3 KOR: South Korea wanted a roadmap']],
    ['At the first round the United States and Japan insisted that a freeze was not enough.', []],
    [
      'At the third round the United States and Japan insisted that a freeze was not enough.',
      ['3 USA+JPN: the United States and Japan insisted that a freeze was not enough'],
    ],
    ['At the third round, critics demanded a roadmap.', []],
    ['After the second round, Japan demanded an apology.', []],
    ['China proposed the third round of talks.', []],
    ['At the third round, Iran demanded a treaty.', []],
  ])('%s', (text, expected) => {
    expect(told(`${HELD}\n\n${text}\n\n${LONG}`)).toEqual(expected);
  });
});

describe('a heading dates its round', () => {
  const dates = (heading: string): string[] =>
    ingestText(
      `A review of the six-party talks\n\n${heading}\n\nNorth Korea demanded a treaty.\n\n${LONG}`,
    ).mentions.map(({ edtf, type }) => `${type} ${edtf}`);
  test.each([
    ['First round, August 27-29, 2003', ['talks 2003-08-27/2003-08-29']],
    ['First round (Beijing, August 27-29, 2003)', ['talks 2003-08-27/2003-08-29']],
    ['The first round of the six-party talks: August 27-29, 2003', ['talks 2003-08-27/2003-08-29']],
    ['First Round (August 27-29, 2003)', ['talks 2003-08-27/2003-08-29']],
    ['Round 1, Beijing, 27-29 August 2003', ['talks 2003-08-27/2003-08-29']],
    ['Before the second round, May 12, 2004', []],
    ['Plans for the first round, July 31, 2003', []],
    ['First round of sanctions, July 31, 2003', []],
    ['First round', []],
  ])('%s', (heading, expected) => {
    expect(dates(heading)).toEqual(expected);
  });
});

describe('every row of positions.tsv is proved by its example and its counter-example', () => {
  test.each(heldRows())('$id', ({ example, counter }) => {
    expect(under(example)).toEqual([`2 ${holderIn(example)}: ${example.slice(0, -1)}`]);
    expect(under(counter).filter((one) => !one.startsWith('event'))).toEqual([]);
  });
});

const IDS: Readonly<Record<string, string>> = {
  'North Korea': 'PRK',
  'South Korea': 'KOR',
  Japan: 'JPN',
  Russia: 'RUS',
};

function holderIn(example: string): string {
  return Object.entries(IDS).find(([name]) => example.startsWith(name))?.[1] ?? '';
}
