import type { PositionDraft } from '@/lib/schema/annotation';
import type { TitleText } from '../../../assemble/language';
import { capital, list } from '../../en/titles/grammar';
import { kindTitle } from '../../en/titles/kind-title';
import { englishTitle } from './english-title';
import { englishName } from './names';
import { pattern } from './pattern';
import type { TitleWords } from './title-words';

/** What makes of the words before it a condition: 放棄敵視政策，…，就沒有理由擁有核武器. */
const SO = pattern('(?:就|則|才|便|的(?:前提|條件))');
const SENTENCE_END = /[。！？；\n]/;

/**
 * The English title of a position: the clause where it is read whole and told of a holder, else the kind and whose position it is.
 * Example: `北韓表示願意參加六方會談`, North Korea expresses willingness to take part in the six-party talks.
 * Counter-example: `北韓認為，美國放棄敵視政策，北韓就沒有理由擁有核武器`, of which the first half alone says what nobody thinks: Position of North Korea.
 */
export function positionTitle(
  { clause, holders }: PositionDraft,
  text: TitleText,
  words: TitleWords,
): string {
  const names = holders.flatMap((id) => englishName(id, words.lexicon) ?? []);
  const told = englishTitle(clause, text, words, clause.status);
  const isTheirs = names.length > 0 && told.title.startsWith(`${capital(list(names))} `);
  if (told.isWhole && isTheirs && !isCondition(clause.span.end, text)) return told.title;
  if (clause.type === 'statement' && names.length > 0) return capital(`position of ${list(names)}`);
  return capital(kindTitle(clause.type, names));
}

/** Whether the words up to an offset are but the condition of what the sentence goes on with. */
function isCondition(end: number, { form }: TitleText): boolean {
  const rest = form.slice(end);
  const stop = rest.search(SENTENCE_END);
  return SO.test(stop < 0 ? rest : rest.slice(0, stop));
}
