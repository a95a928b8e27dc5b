import { pattern } from '../pattern';
import { inflected } from './inflect';
import { nounPhrases } from './noun-phrase';
import { plainly, prepositionals } from './prepositions';
import { after, once, type Parsed, type Reader } from './reader';
import { verbPhrases } from './verb-phrase';

const IN_RETURN = pattern('^，?(?:以換取|來換取|換取|以交換|以此交換|來交換|作為交換)');
const TO = pattern('^(?:給予|給|到|往|至)(?!少|今)');
const IN_ORDER = pattern('^，?(?:以便|以期|來|以)(?!及|上|下|前|後|外)');
const IN = pattern('^(?:在|於)');

/** What may stand behind the object: 以換取經濟援助, 給北韓, 以解決問題, 在日內瓦. */
export function tailsAt(reader: Reader, at: number): readonly Parsed<string>[] {
  return once(reader, 'verb-tail', at, () => {
    const returned = after(reader, at, IN_RETURN);
    const to = after(reader, at, TO);
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
        : verbPhrases(reader, purpose).flatMap(({ end, value }) => {
            const words = inflected(value, 'base');
            return words === null ? [] : [{ end, value: `to ${words}` }];
          })),
      ...(after(reader, at, IN) === null
        ? []
        : prepositionals(reader, at).flatMap(({ end, value }) => {
            const words = value.role === 'in' ? plainly(value) : null;
            return words === null ? [] : [{ end, value: words }];
          })),
    ];
  });
}
