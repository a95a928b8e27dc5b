import { FirstUnitsOfAll } from '@/lib/text/first-units';
import { inflected } from '../../../en/titles/inflect';
import { pattern } from '../pattern';
import { DURATIONS, durationAt } from './duration';
import { nounPhrases } from './noun-phrase';
import { plainly, prepositionals } from './prepositions';
import { after, mayStand, once, type Parsed, type Reader } from './reader';

const IN_RETURN = pattern('^，?(?:以換取|來換取|換取|以交換|以此交換|來交換|作為交換)');
const TO = pattern('^(?:給予|給|到|前往|往|至|赴)(?!少|今)');
const IN_ORDER = pattern('^，?(?:以便|以期|來|以)(?!及|上|下|前|後|外)');
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [pattern('^(?:作為報復|以示報復|以資報復)'), 'in retaliation'],
  [pattern('^(?:以示抗議|表示抗議)'), 'in protest'],
  [pattern('^(?:作為回應)'), 'in response'],
];
const IN = pattern('^(?:在|於)');
const BEGINNING = new FirstUnitsOfAll([
  IN_RETURN,
  TO,
  IN_ORDER,
  ...IDIOMS.map(([form]) => form),
  IN,
  ...DURATIONS,
]);

/** What may stand behind the object: 以換取經濟援助, 給北韓, 以解決問題, 在日內瓦. */
export function tailsAt(reader: Reader, at: number): readonly Parsed<string>[] {
  if (!mayStand(reader, at, BEGINNING)) return [];
  return once(reader, 'verb-tail', at, () => {
    const returned = after(reader, at, IN_RETURN);
    const to = after(reader, at, TO);
    const length = durationAt(reader, at);
    const lengths = length ? [{ end: length.end, value: `for ${length.value}` }] : [];
    const purpose = after(reader, at, IN_ORDER);
    const nouns = (from: number | null, words: string): Parsed<string>[] =>
      from === null
        ? []
        : nounPhrases(reader, from).map(({ end, value }) => ({ end, value: `${words} ${value.en}` }));
    return [
      ...nouns(returned, 'in return for'),
      ...nouns(to, 'to'),
      ...(purpose === null
        ? []
        : reader.grammar.verbPhrases(reader, purpose).flatMap(({ end, value }) => {
            const words = inflected(value, 'base');
            return words === null ? [] : [{ end, value: `to ${words}` }];
          })),
      ...lengths,
      ...IDIOMS.flatMap(([form, words]) => {
        const end = after(reader, at, form);
        return end === null ? [] : [{ end, value: words }];
      }),
      ...(after(reader, at, IN) === null
        ? []
        : prepositionals(reader, at).flatMap(({ end, value }) => {
            const words = value.role === 'in' ? plainly(value) : null;
            return words === null ? [] : [{ end, value: words }];
          })),
    ];
  });
}
