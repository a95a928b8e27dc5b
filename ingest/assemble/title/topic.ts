import { pattern } from './pattern';
import { type Phrase, phraseAt } from './phrase';
import type { Act } from './things';
import type { TitleText, TitleWords } from './title-words';

const ABOUT = pattern('(?:就|針對|對|對於|關於|有關|在)$');
const FARTHEST = 60;

/**
 * What the words of an act are about: the first thing, treaty or gathering they name, else the first party other than the one that acts.
 * Words behind the event word come first, then those that 就, 針對 or 對 puts before it.
 * @param own id of the party that acts
 */
export function topicOf(act: Act, source: TitleText, words: TitleWords, own: string): string | null {
  const behind = phrasesIn(
    act.trigger.end,
    Math.min(act.end, act.trigger.end + FARTHEST),
    source,
    words,
    own,
  );
  const before = phrasesIn(act.start, act.trigger.start, source, words, own).filter(({ start }) =>
    ABOUT.test(source.form.slice(Math.max(0, start - 3), start)),
  );
  const all = [...before, ...behind];
  const matter = all.find(({ kind, isVague }) => kind !== 'actor' && kind !== 'place' && !isVague);
  return (matter ?? all.find(({ kind, isVague }) => kind === 'actor' && !isVague))?.en ?? null;
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
    const phrase = phraseAt(source, words, i, end, own);
    if (phrase) out.push(phrase);
    i = phrase ? Math.max(phrase.end, i + 1) : i + 1;
  }
  return out;
}
