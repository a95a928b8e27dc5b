import { expect, test } from 'vitest';
import { foldedText } from '@/lib/text/folded-text';
import { loadLexicon } from '../../../knowledge/load';
import { gazetteerOf } from '../../../names/gazetteer';
import { namesIn } from '../../../names/names';
import { roundsIn } from '../../../names/rounds';
import { NAMING } from './naming';
import { idsOfOwnNames } from './own-names';

const lexicon = loadLexicon();
const gazetteer = gazetteerOf(lexicon, NAMING);

function named(text: string) {
  return namesIn(text, foldedText(text), gazetteer, NAMING);
}

test.each([
  ['US envoys told us', ['US=USA']],
  ['the U.S. position', ['U.S.=USA']],
  ['Who said that the WHO knew?', ['WHO=WHO']],
  ['North Korean officials and South Koreans', ['North Korean=PRK', 'South Koreans=KOR']],
  ['Pyongyang, the White House and the Blue House', ['Pyongyang=PRK', 'White House=USA', 'Blue House=KOR']],
  ['North Korea spoke; the North agreed', ['North Korea=PRK', 'North=PRK']],
  ['the north of the country', []],
  ['Kim Jong-il came. Kim left.', ['Kim Jong-il=kim-jong-il', 'Kim=kim-jong-il']],
  [
    'Kim Jong-il met Kim Kye-gwan. Kim left.',
    ['Kim Jong-il=kim-jong-il', 'Kim Kye-gwan=kim-kye-gwan', 'Kim=kim-kye-gwan'],
  ],
  ['Kim Sung-soo, a farmer, and Betty Ford', []],
  ['Secretary Powell spoke in 2003', ['Powell=colin-powell']],
  ['President Bush spoke in 1991', ['Bush=george-h-w-bush']],
  ['President Bush spoke in 2005', ['Bush=george-w-bush']],
  [
    'Junichiro Koizumi, Koizumi Junichiro',
    ['Junichiro Koizumi=koizumi-junichiro', 'Koizumi Junichiro=koizumi-junichiro'],
  ],
  ['the Nuclear Non-Proliferation Treaty (NPT)', ['Nuclear Non-Proliferation Treaty=npt', 'NPT=npt']],
  ['under Resolution 1718', ['Resolution 1718=res-1718']],
  ['We invited Musharraf, and Kohl came', ['Musharraf=pervez-musharraf', 'Kohl=helmut-kohl']],
  ['Betty Ford and Tony Musharraf', []],
  ['State Department spokesman Burns spoke', ['State Department=STATE-DEPT']],
  ['The US said that Congress passed it; the Party Congress met', ['US=USA', 'Congress=CONGRESS-US']],
  ['General Musharraf spoke', ['Musharraf=pervez-musharraf']],
  [
    'the Agreed Framework: the Framework, the framework, the Framework of the Board',
    ['Agreed Framework=agreed-framework', 'Framework=agreed-framework'],
  ],
  ['the Vietnam War', []],
  ["China's envoy", ['China=CHN']],
])('%s', (text, expected) => {
  expect(named(text).map(({ span, ids }) => `${text.slice(span.start, span.end)}=${ids.join('+')}`)).toEqual(
    expected,
  );
});

test.each([
  ['The third round of the six-party talks ended.', [3]],
  ['The six-party talks began. The second round of talks followed.', [2]],
  ['The six-party talks began. A first round of sanctions followed.', []],
])('%s', (text, rounds) => {
  expect(roundsIn(text, named(text), NAMING.rounds).map(({ round }) => round)).toEqual(rounds);
});

test('every row of names.tsv is of an entity that the tables of knowledge have', () => {
  const known = new Set<string>([
    ...[...lexicon.countries, ...lexicon.organisations].map(({ code }) => code),
    ...[...lexicon.persons, ...lexicon.places, ...lexicon.treaties, ...lexicon.conferences].map(
      ({ id }) => id,
    ),
    ...lexicon.groups.map(({ en }) => en),
  ]);
  expect(idsOfOwnNames().filter((id) => !known.has(id))).toEqual([]);
});
