import type { TitleText } from '../../../assemble/language';
import type { Lexicon } from '../../../knowledge/lexicon';
import { rowOf } from '../../../knowledge/row-of';
import type { TitleWords } from './title-words';
import { formerName } from './tokens';

const NUMERALS = ['', '', '', '', '四', '五', '六', '七', '八', '九', '十'];
/** 日人 is no former name of a state. */
const FORMER = /[^人民]$/;
const MOST_NAMES = 3;

/**
 * Names as a Chinese sentence lists them: 北韓、日本和南韓; of more than three states how many they are; '' for nobody.
 * @param before where the sentence stands: the text before it says by which name a state goes
 */
export function chineseNames(
  ids: readonly string[],
  before: number,
  source: TitleText,
  words: TitleWords,
): string {
  const names = ids.flatMap((id) => chineseName(id, before, source, words) ?? []);
  if (names.length > MOST_NAMES) {
    const states = ids.filter((id) => rowOf(words.lexicon.countries, id));
    return states.length === ids.length ? `${NUMERALS[ids.length] ?? ids.length}國` : '';
  }
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
}

/** A person's full name, an organisation's, a state's: by the name it had where the text uses that (蘇聯). */
function chineseName(id: string, before: number, source: TitleText, words: TitleWords): string | undefined {
  const { lexicon } = words;
  const last = source.names.findLast(
    (one) => one.kind === 'state' && one.ids[0] === id && one.span.end <= before,
  );
  const spelling = last ? source.text.slice(last.span.start, last.span.end) : '';
  if (last && FORMER.test(spelling) && formerName(source, words, last) !== null) return spelling;
  return nameIn(lexicon, id);
}

function nameIn({ persons, countries, organisations }: Lexicon, id: string): string | undefined {
  return (rowOf(persons, id) ?? rowOf(countries, id) ?? rowOf(organisations, id))?.zh;
}
