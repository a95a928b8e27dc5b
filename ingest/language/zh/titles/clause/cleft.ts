import type { VerbGroup } from '../../../en/titles/inflect';
import type { Noun } from '../../../en/titles/noun';
import { pattern } from '../pattern';
import type { ReadClause } from './clause';
import { isEnd } from './clause-end';
import { nounPhrases } from './noun-phrase';
import { after, isAhead, type Parsed, type Reader } from './reader';
import { verbAlone } from './verb-alone';

const IS = pattern('^的(?:就|正|乃)?是');
const BEING = pattern('是');

/** `北韓試射的是短程飛彈`: what was test-fired by North Korea is a short-range missile; also without the one who did it. */
export function cleft(reader: Reader, at: number): Parsed<ReadClause>[] {
  if (!isAhead(reader, at, BEING)) return [];
  const actors: readonly (Parsed<Noun> | null)[] = [null, ...nounPhrases({ ...reader, isPlain: true }, at)];
  return actors.flatMap((actor) =>
    verbAlone(reader, actor?.end ?? at).flatMap((verb) => {
      const is = after(reader, verb.end, IS);
      if (is === null) return [];
      const by = actor === null ? '' : ` by ${actor.value.en}`;
      const subject: Noun = { en: `what was ${verb.value}${by}`, kind: 'thing', isMany: false };
      return nounPhrases(reader, is).flatMap(({ end, value }) =>
        isEnd(reader, end)
          ? [{ end, value: { subject, group: being(value), condition: '', start: at, subjectEnd: verb.end } }]
          : [],
      );
    }),
  );
}

function being({ en }: Noun): VerbGroup {
  return { modal: '', isNegated: false, tense: 'present', adverb: '', bases: ['be'], joint: 'and', rest: en };
}
