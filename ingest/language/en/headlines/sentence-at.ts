import type { MentionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { within } from '@/lib/text/within';
import type { TitleText } from '../../../assemble/language';
import type { Sentence } from '../events/sentence';
import { takesContent } from '../events/sentence';
import type { Clause } from '../parse/clause';
import { clausesOf } from '../parse/clauses';
import { type Token, tokensOf } from '../parse/tokens';
import { verbGroupsOf } from '../parse/verb-groups';
import { wordsOf } from '../parse/word-classes';
import { SEGMENTING } from '../text/segmenting';

/** So far around a mention its sentence is looked for: a longer one is no prose. */
const FAR = 700;

/** The sentence of a mention, and the clause of it that tells the mention; null for a noun that tells it by itself. */
export interface Telling {
  readonly sentence: Sentence;
  readonly clause: Clause | null;
}

/** Takes the sentence of a mention apart once more, as it was read; of its dates only that of the mention keeps its number. */
export function tellingOf({ text, form, names, timexes }: TitleText, draft: MentionDraft): Telling {
  const span = sentenceAt(text, draft.span);
  const at = draft.dateText === '' ? -1 : placeOf(text, draft, span);
  const tokens = tokensOf(
    text,
    form,
    span,
    within(names, span, (name) => name.span),
    within(timexes, span, (one) => one),
  ).map((token) =>
    token.timex === null || (token.start <= at && at < token.end) ? token : { ...token, timex: null },
  );
  const groups = verbGroupsOf(tokens);
  const clauses = clausesOf(tokens, groups, takesContent);
  return {
    sentence: { span, tokens, groups, clauses, isQuestion: false },
    clause: clauseAt(tokens, clauses, draft),
  };
}

function sentenceAt(text: string, { start, end }: Span): Span {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const paragraph = {
    start: Math.max(line, start - FAR),
    end: Math.min(lineEnd < 0 ? text.length : lineEnd, end + FAR),
  };
  const found = SEGMENTING.sentencesIn(text, paragraph).find((one) => one.start <= start && end <= one.end);
  return found ? SEGMENTING.newsIn(text, found) : { start, end };
}

/** The date in or next to the mention's words; else anywhere in its sentence. */
function placeOf(text: string, { dateText, span, statesDate }: MentionDraft, sentence: Span): number {
  if (!statesDate) return -1;
  const inside = text.indexOf(dateText, span.start);
  if (inside >= 0 && inside < span.end) return inside;
  const anywhere = text.indexOf(dateText, sentence.start);
  return anywhere < sentence.end ? anywhere : -1;
}

function clauseAt(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { trigger, span }: MentionDraft,
): Clause | null {
  if (!trigger) return null;
  const at = tokens.findIndex(({ start, end }) => start <= trigger.start && trigger.start < end);
  const own = clauses.find(({ group }) => group.last === at);
  if (own) return own;
  // The verb leads to it (`plans to visit`, `held talks`), or the noun tells it by itself.
  const holding = clauses.filter(
    ({ group, to, subject }) =>
      (group.last < at && at < to) ||
      (subject !== null && subject.from <= at && at < subject.to && tellsSubject(group.base)),
  );
  const inner = holding.findLast(
    ({ group }) =>
      (tokens[group.first]?.start ?? 0) >= span.start && (tokens[group.last]?.end ?? 0) <= span.end,
  );
  return inner ?? null;
}

/** A verb that only says that its subject takes place: `talks collapsed`, `talks were held`. Counter-example: `the election changed the picture`. */
function tellsSubject(base: string): boolean {
  return wordsOf('happening').has(base) || wordsOf('light').has(base) || wordsOf('of-things').has(base);
}
