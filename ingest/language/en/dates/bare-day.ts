import type { DateFields, TimexValue } from '../../../date/candidate';
import type { TimexRule } from '../../../date/recognise/rule';
import { matchAt, ordinalOf, pattern, TO, W } from './grammar';
import { stated } from './slots';

const BEFORE =
  /\b(?:on|until|till|from|by|since|to|and|before|after|through|between|of)\s{1,3}$|(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s{1,3}$/i;
const ONE = pattern(
  '(the\\s{1,3})?([1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)(?=\\s{0,2}(?:[,.;:)\\]”"]|$)|\\s(?:and|but|to|in|at|with|for|by|after|before|until|through|that|when|while|as|he|she|it|they|there|where|from)\\b)',
);

/** `By the 28th Pakistan had answered`: at the head of a sentence, before who acts. Counter-example: `by the 16th Party Congress`. */
const BEFORE_SUBJECT = pattern(
  'the\\s{1,3}([1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)(?=\\s\\p{Lu})(?!\\s(?:\\p{L}+\\s){0,3}(?:Party|Congress|Parallel|Session|Round|Anniversary|Army|Century|Amendment|Fleet|Division|Plenum|Summit|Conference|Street|Avenue|Floor|Meeting|Committee)\\b)',
);
const AT_HEAD = /(?:^|[.!?:;]["”]?\s{1,2}|\n\s{0,3})(?:By|On|Until|From)\s{1,3}$/;

/** `on the twelfth.`: below the tenth an ordinal mostly counts something else. */
const IN_WORDS = pattern(
  `the\\s{1,3}((?:ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie|thirtie)th|(?:twenty|thirty)-[a-z]{4,7})(?=\\s{0,2}(?:[,.;:)\\]”"]|$))`,
);
const ON = /\bon\s{1,3}$/i;

/** `from the 3rd to the 5th` */
const LAST = pattern(
  `${TO}(?:the${W})?([1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)(?=\\s{0,2}(?:[,.;:)\\]”"]|$)|\\s[a-z]{2,4}\\b)`,
);

/** `on the 11th and 13th` */
const AND_LAST = pattern(
  `${W}and${W}(?:the${W})?([1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)(?=\\s{0,2}(?:[,.;:)\\]”"]|$)|\\s(?:by|in|at|he|she|they|it)\\b)`,
);

/** Two days beside each other are one time, and of others each is meant. */
function dayAndDay(from: DateFields, last: number, start: number, end: number): TimexValue {
  const to: DateFields = { day: stated(last, start, end) };
  const isNext = from.day?.kind === 'stated' && from.day.value + 1 === last;
  return isNext ? { kind: 'range', from, to } : { kind: 'list', members: [from, to] };
}

/** A day of a month that the text has told: on the 17th, until the 22nd, on the twelfth; a Sunday, the 11th. Counter-examples: the 17th round, the 38th parallel, the 16th Party Congress. */
export const bareDay: TimexRule = {
  id: 'bare-day',
  begins: ['the'],
  match(text, at) {
    const inWords = ON.test(text.slice(Math.max(0, at - 5), at)) ? matchAt(IN_WORDS, text, at) : null;
    const day = inWords ? ordinalOf(inWords[1] ?? '') : 0;
    if (inWords && day >= 10) {
      const end = at + inWords[0].length;
      return { end, type: 'DATE', value: { kind: 'date', date: { day: stated(day, at, end) } } };
    }
    const lead = text.slice(Math.max(0, at - 13), at);
    const match = matchAt(ONE, text, at) ?? (AT_HEAD.test(lead) ? beforeSubject(text, at) : null);
    if (!match || match[1] === undefined || !BEFORE.test(lead)) return null;
    const end = at + match[0].length;
    const from = { day: stated(Number(match[2]), at, end) };
    const to = matchAt(LAST, text, end);
    const and = to ? null : matchAt(AND_LAST, text, end);
    if (and && Number(and[1]) > Number(match[2])) {
      const close = end + and[0].length;
      return { end: close, type: 'DATE', value: dayAndDay(from, Number(and[1]), end, close) };
    }
    if (!to || !(Number(to[1]) > Number(match[2])))
      return { end, type: 'DATE', value: { kind: 'date', date: from } };
    const close = end + to[0].length;
    return {
      end: close,
      type: 'DATE',
      value: { kind: 'range', from, to: { day: stated(Number(to[1]), end, close) } },
    };
  },
};

/** The same groups as of any other bare day. */
function beforeSubject(text: string, at: number): RegExpMatchArray | null {
  const match = matchAt(BEFORE_SUBJECT, text, at);
  return match && Object.assign(match, [match[0], 'the ', match[1]]);
}
