import type { NameHit } from '@/lib/schema/annotation';
import { firstFrom } from '@/lib/text/within';
import type { OwnState } from '../../../names/language';
import { isInterview } from '../text/speaker';

/** The writer speaks for his state: `our High Commissioner`, `we call upon India`. */
const OURS = /\b(?:[Ww]e|[Oo]ur|[Uu]s)\b/g;
/** So much of a text says whose paper it is. */
const HEAD = 240;
/** A paper that speaks for its state calls itself so, or names its ministry at its head. */
const OF_A_MINISTRY =
  /\b(?:Statement|Communiqu[eé]|Declaration|Remarks|Address|Memorandum|Ministry|Government)\b/;
const LEAST = 2;

/**
 * The names of a text, with `we` and `our` of a government's own paper as its state: that of who published it, else the first state that its head names. Counter-examples: `we` within
 * quotation marks; an article whose writer says we.
 */
export const ownState: OwnState = (text, _form, names, publishers) => {
  const head = text.slice(0, HEAD);
  const own =
    publishers[0] ??
    (isInterview(text)
      ? stateOfAsked(text, names)
      : OF_A_MINISTRY.test(head)
        ? firstState(text, names)
        : null);
  if (!own) return [...names];
  const said: NameHit[] = [];
  let isQuoted = false;
  let at = 0;
  for (const { index, 0: word } of text.matchAll(OURS)) {
    for (; at < index; at += 1)
      if (/["“”\n]/.test(text[at] as string)) isQuoted = text[at] === '“' || (text[at] === '"' && !isQuoted);
    if (isQuoted) continue;
    const span = { start: index, end: index + word.length };
    const next = names[firstFrom(names, span.end, (name) => name.span) - 1];
    if (next && next.span.end > span.start) continue;
    said.push({ span, kind: 'state', ids: [own], parties: [own] });
  }
  return said.length < LEAST ? [...names] : [...names, ...said].sort((a, b) => a.span.start - b.span.start);
};

/** Before a question is asked, it is said who is asked. */
const INTRODUCTION = 700;
/** `a former Indian high commissioner`: of which state he was. */
const OFFICE_BEHIND =
  /^(?:['’]s)?\s(?:[a-z-]+\s){0,4}(?:ambassador|high commissioner|commissioner|negotiator|minister|diplomat|envoy|secretary|official|president|premier|general|admiral|representative|adviser|advisor|delegate|delegation)\b/i;

/** The state for which the one who is asked spoke once; null where it is not said, or of several. */
function stateOfAsked(text: string, names: readonly NameHit[]): string | null {
  const states = names.filter(
    ({ kind, span }) =>
      kind === 'state' &&
      span.start < INTRODUCTION &&
      OFFICE_BEHIND.test(text.slice(span.end, span.end + 60)),
  );
  const parties = new Set(states.flatMap((one) => one.parties));
  return parties.size === 1 ? ([...parties][0] as string) : null;
}

const OF_BEFORE = /\b(?:by|of|from)\s(?:the\s)?(?:\p{Lu}[\p{L}’']+\s(?:of\s(?:the\s)?)?){0,3}$/u;
const BODY_BEHIND =
  /^(?:['’]s)?\s(?:Government|Ministry|Foreign|Prime|President|Embassy|Mission|Cabinet|Press|Statement)\b/;

function firstState(text: string, names: readonly NameHit[]): string | null {
  // `Statement by the Government of India`, `Pakistan Foreign Ministry`. Counter-examples: `London, 12 June 1998`, where a paper was issued; `Statement on Iran`.
  const first = names.find(
    ({ kind, span }) =>
      span.start < HEAD &&
      (kind === 'state' || kind === 'seat') &&
      (OF_BEFORE.test(text.slice(0, span.start)) || BODY_BEHIND.test(text.slice(span.end, span.end + 24))),
  );
  return first?.parties[0] ?? null;
}
