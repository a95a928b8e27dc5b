import { expect, test } from 'vitest';
import { Diagnostics } from '../../../../faults/diagnostics';
import { asRead } from '../../../../fixtures/as-read';
import { loadLexicon } from '../../../../knowledge/load';
import { ingest } from '../../../../pipeline';

const lexicon = loadLexicon();

/** The date of a document, and the last step of how it is known. */
function dated(text: string) {
  const { documents } = ingest([asRead('a', text)], lexicon, new Diagnostics());
  const [document] = documents;
  return [document?.documentDate ?? null, document?.basis.at(-1)?.rule ?? null];
}

const NEWS =
  'The envoys of the six parties ended their talks on Friday without a date for the next round. They said that the talks were useful.';

test.each([
  [`BEIJING, July 20, 2007 (AP) -- ${NEWS}`, '2007-07-20'],
  [`Envoys end talks\n\nBEIJING, July 20, 2007 (AP) - ${NEWS}`, '2007-07-20'],
  [`(AP) BEIJING, July 20, 2007 — ${NEWS}`, '2007-07-20'],
  [`New York, 9 October 2006 (UN News) — ${NEWS}`, '2006-10-09'],
  [`PYONGYANG, October 9, 2006 (KCNA) -- ${NEWS}`, '2006-10-09'],
  [`Envoys end talks\nPosted August 27, 2010\n\n${NEWS}`, '2010-08-27'],
  [`Envoys end talks\nPublished: 20 July 2007 10:15 GMT\n\n${NEWS}`, '2007-07-20'],
  [
    `Envoys end talks\nBy JOHN SMITH, Associated Press Writer - Friday, July 20, 2007\n\n${NEWS}`,
    '2007-07-20',
  ],
  [`Envoys end talks\nJuly 20, 2007\n\n${NEWS}`, '2007-07-20'],
  [`Envoys end talks\nFriday, July 20, 2007; 10:15 AM\n\n${NEWS}`, '2007-07-20'],
  [`Press Briefing by the Assistant Secretary, July 20, 2007\n\n${NEWS}`, '2007-07-20'],
  [`The Six-Party Talks: A Study\n\nJane Doe\n\nMay 27, 2010\n\nSummary\n\n${NEWS}`, '2010-05-27'],
  [`The Six-Party Talks: A Study\n\nJane Doe\n\nDecember 2003\n\nSummary\n\n${NEWS}`, '2003-12'],
  [`The parties agree on the following.\n${NEWS}\nDone at Geneva, 21 October 1994`, '1994-10-21'],
  [`Statement by the Group\n\nReleased in New York, 26 April 2004\n\n${NEWS}`, '2004-04-26'],
  [`The parties agree on the following. ${NEWS} Signed in Geneva on 21 October 1994.`, '1994-10-21'],
  [
    `A treaty and its end\n\n${NEWS} It was signed in the East Room of the White House on 8 December 1987.`,
    null,
  ],
  [`WASHINGTON (Reuters) - ${NEWS}`, null],
  [`On July 20, 2007, the envoys met in Beijing. ${NEWS}`, null],
  [`2003\n\nMarch 5, 2003 -- Envoys meet in Lahore.\n\nDecember 9, 2003 -- The ban is lifted.`, null],
  [`January 10, 2003\n\nThe North quits the treaty.\n\nFebruary 12, 2003\n\nThe board meets on it.`, null],
  [NEWS, null],
])('%s', (text, date) => {
  expect(dated(text)[0]).toBe(date);
});
