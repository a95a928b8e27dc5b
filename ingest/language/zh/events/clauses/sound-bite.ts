import type { AnnotatedDocument } from '../../../../extract/context';
import { words } from '../../text/words';
import type { ClauseReading } from './reading';

/** A caption stands at the head of a clause. */
const LONGEST_LEAD = 4;
/** What is said is at least so long. */
const SHORTEST_SPEECH = 6;
/** Joining words between the person and a verb make an ordinary sentence. */
const ORDINARY = /^(?:[，、的等與与和及在於于將将]|也|則|则|仍|又|已)/;

const BRACKET = /^[（(［[【]\s*(?:SB|BITE)?\s*/i;

/** `（希爾：關閉只是第一步…）`: the caption in brackets, with a colon. */
function isCaptioned({ span, names }: ClauseReading, text: string): boolean {
  if (!BRACKET.test(text.slice(span.start, span.end))) return false;
  const person = names.find(({ kind, span: at }) => kind === 'person' && at.start >= span.start);
  return person !== undefined && /^\s*[：:]/.test(text.slice(person.span.end, span.end));
}

/** What may stand before the name of a speaker at the head of his words: a mark of the script, his state and office. */
const SPEAKER = words('^(?:[（(［[【]\\s*(?:SB|BITE)?\\s*[)）］\\]】]?)?[^，。；：:「」]{0,16}$');

/**
 * What a script puts into the mouth of a named speaker, behind his name and a colon: `(SB)美國國務卿萊斯：我們願意會談`. Counter-example: `美國國務卿萊斯說：`, an ordinary sentence, and
 * `出席者：萊斯`, a list.
 */
export function isLabelled({ reach: span, names }: ClauseReading, { text }: AnnotatedDocument): boolean {
  const person = names.find(({ kind, span: at }) => kind === 'person' && at.start >= span.start);
  if (!person || !SPEAKER.test(text.slice(span.start, person.span.start))) return false;
  const said = text.slice(person.span.end, span.end);
  return /^\s*[：:]/.test(said) && said.length > SHORTEST_SPEECH;
}

/**
 * A sound bite in a news script: the caption of the speaker, office and name, runs into the speaker's words without a verb.
 * Example: `北韓副外長金桂冠這些會談會是重要轉捩點`. Counter-example: `美國總統布希在華府`, an ordinary sentence.
 */
export function isSoundBite(reading: ClauseReading, { text }: AnnotatedDocument): boolean {
  const { span, names, trigger } = reading;
  if (isCaptioned(reading, text)) return true;
  if (trigger && trigger.row.pos !== 'noun') return false;
  const at = names.findIndex(({ kind, span: { start } }) => kind === 'person' && start >= span.start);
  const person = names[at];
  const office = names[at - 1];
  if (!person || office?.kind !== 'office' || person.span.start - office.span.end > 1) return false;
  const head = names.find(({ span: { start } }) => start >= span.start);
  const speech = text.slice(person.span.end, span.end);
  const opens = (head?.span.start ?? span.end) - span.start <= LONGEST_LEAD;
  return opens && speech.length >= SHORTEST_SPEECH && !ORDINARY.test(speech);
}
