import type { TitleText } from '../../../assemble/language';
import { type Act, gapStart } from './direct-object';
import { pattern } from './pattern';
import { type Phrase, phraseAt } from './phrase';
import { roundPhrase } from './round-phrase';
import type { TitleWords } from './title-words';
import { pastQuotes } from './tokens';

const ABOUT = pattern('(?:就|{concerning}|對|有關)$');
const FARTHEST = 60;

/** What an act is about. */
export interface Topic {
  /** The first thing, treaty or gathering that its words name; null where they name none. */
  readonly matter: string | null;
  /** That, else the first party other than those that act. */
  readonly topic: string | null;
}

/**
 * What the words of an act are about. Those that 就, 針對 or 對 puts before the event word come first, then those behind it.
 * @param own id of the party that acts
 * @param actors names of those who act, who are no topic
 */
export function topicOf(
  act: Act,
  source: TitleText,
  words: TitleWords,
  own: string,
  actors: readonly string[],
): Topic {
  const from = behindWord(act, source);
  const behind = phrasesIn(from, Math.min(act.end, act.trigger.end + FARTHEST), source, words, own);
  const before = phrasesIn(act.start, act.trigger.start, source, words, own).filter(({ start, end }) =>
    isAbout(source.form.slice(Math.max(0, start - 3), start), source.form.slice(end, end + 2)),
  );
  const all = [...before, ...behind].filter(
    ({ en, isVague }) =>
      !isVague && !actors.includes(en) && !(act.row.type === 'agreement' && /agreement$/.test(en)),
  );
  const matter =
    all.find(({ kind }) => kind !== 'actor' && kind !== 'place')?.en ??
    roundPhrase(source, from, act.end, words.lexicon);
  return {
    matter,
    topic:
      matter ??
      all.find(
        ({ kind, start }) => kind === 'actor' && (start >= act.trigger.end || start < act.trigger.start),
      )?.en ??
      null,
  };
}

const SCOPE = pattern('^(?:上|方面)');
const IN = pattern('[在於]$');

/** `就核問題`, `在核問題上`. */
function isAbout(before: string, behind: string): boolean {
  return ABOUT.test(before) || (IN.test(before) && SCOPE.test(behind));
}

/** Where what an act is about may begin: in the gap of its form, but in what is said only behind 就 or 對 (not 在記者會上表示). */
function behindWord({ row, trigger }: Act, { form }: TitleText): number {
  const gap = gapStart(row, trigger, form);
  if (gap === null) return trigger.end;
  return row.type !== 'statement' || ABOUT.test(form.slice(trigger.start, gap)) ? gap : trigger.end;
}

/** The known phrases in a stretch of the text, in order. */
export function phrasesIn(
  start: number,
  end: number,
  source: TitleText,
  words: TitleWords,
  own: string,
): Phrase[] {
  const out: Phrase[] = [];
  for (let i = start; i < end; ) {
    const at = pastQuotes(source.text, i, end);
    const phrase = phraseAt(source, words, at, end, own);
    if (phrase) out.push(phrase);
    i = Math.max(phrase?.end ?? 0, at + 1);
  }
  return out;
}
