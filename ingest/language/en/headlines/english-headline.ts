import type { MentionDraft } from '@/lib/schema/annotation';
import type { EnglishTitle, TitleText } from '../../../assemble/language';
import { takesContent } from '../events/sentence';
import type { Clause, Range } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { triggers } from '../parse/triggers';
import { capital, possessive } from '../titles/grammar';
import { cutTitle } from './cut';
import { type Telling, tellingOf } from './sentence-at';
import { type NameOf, subjectOf, wordsIn } from './subject-words';
import { presentOf, turnedBack } from './verb-words';

/**
 * The English title of an English passage: its own words, in the present of headlines, without the date. Who is only meant (`it`, `the two sides`) is named; what stands between
 * commas behind the subject is left out. Example: `Kim, the North's envoy, said on Monday that it would return` becomes `Kim says that it will return`.
 */
export function englishHeadline(draft: MentionDraft, text: TitleText, nameOf: NameOf): EnglishTitle {
  const telling = tellingOf(text, draft);
  const said = telling.clause
    ? ofClause(text.text, telling, telling.clause, draft, nameOf)
    : ofNoun(text.text, telling, draft, nameOf);
  const title = cutTitle(said);
  const isEmpty = title.length < 4;
  return {
    title: capital(isEmpty ? cutTitle(text.text.slice(draft.span.start, draft.span.end)) : title),
    isWhole: telling.clause !== null,
    isFallback: isEmpty,
    unknown: null,
  };
}

function ofClause(
  text: string,
  { sentence }: Telling,
  clause: Clause,
  draft: MentionDraft,
  nameOf: NameOf,
): string {
  const { tokens } = sentence;
  const subject = subjectOf(text, sentence, clause, draft, nameOf);
  const isTold = clause.link === 'attribution' && clause.group.base === 'tell';
  const group = isHeadlinePassive(sentence, clause, draft)
    ? { ...clause.group, isPassive: true }
    : clause.group;
  const verb = presentOf(isTold ? { ...group, base: 'say' } : group, subject.isMany);
  if (clause.link === 'attribution')
    return `${subject.words} ${verb}${quotedBefore(text, tokens, clause, draft)}`;
  const isOfObject =
    clause.link === 'relative' && clause.antecedent !== null && clause.antecedent !== clause.subject;
  const object = isOfObject && clause.antecedent ? ` ${wordsIn(text, tokens, clause.antecedent)}` : '';
  return `${subject.words} ${verb}${object} ${restOf(text, sentence.tokens, clause, draft, nameOf, sentence)}`;
}

/** `Resolution 687 adopted`, `Martial law lifted in Taiwan`: nobody in the subject acts, and the verb has no object. */
function isHeadlinePassive({ tokens }: Telling['sentence'], clause: Clause, draft: MentionDraft): boolean {
  const { group, subject } = clause;
  const next = tokens[group.last + 1];
  const row = triggers().rows.find(({ id, verbs }) => id === draft.triggerId && verbs.includes(group.base));
  const isDone = row?.takes === 'thing' || row?.takes === 'treaty' || row?.takes === 'state';
  if (!group.isOpen || !subject || !isDone || row.objects.length === 0) return false;
  if (next && !/^(?:prep|mark|time|sub|conj|adv)$/.test(next.tag)) return false;
  const [from, to] = [tokens[subject.from]?.start ?? 0, tokens[subject.to - 1]?.end ?? 0];
  return !draft.participants.some(
    ({ role, span }) => role !== 'object' && span !== null && span.start >= from && span.end <= to,
  );
}

/** What follows the verb up to the end of the mention, without its date; the first verb of what is said is turned back to the speaker's own time. */
function restOf(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  draft: MentionDraft,
  nameOf: NameOf,
  { groups, clauses }: Telling['sentence'],
): string {
  const end = endOf(tokens, draft);
  const from = clause.group.last + 1;
  const own = clauses.indexOf(clause);
  const content = clauses.find(({ link, parent }) => link === 'content' && parent === own);
  const aux = takesContent(clause.group) && clause.group.tense === 'past' ? content?.group.first : undefined;
  const turned =
    aux === undefined || aux >= end || !content
      ? null
      : turnedBack((tokens[aux] as Token).word, content.group);
  const isPast =
    aux !== undefined &&
    tokens[aux]?.word === 'had' &&
    groups.find(({ first }) => first === aux)?.base === 'have';
  const parts = withoutDate(tokens, { from, to: end });
  const words = parts.map((range) => wordsIn(text, tokens, range)).filter((part) => part !== '');
  if (turned !== null && !isPast && aux !== undefined) {
    const turnedParts = parts.flatMap((range): string[] =>
      range.from <= aux && aux < range.to
        ? [
            wordsIn(text, tokens, { from: range.from, to: aux }),
            turned,
            wordsIn(text, tokens, { from: aux + 1, to: range.to }),
          ]
        : [wordsIn(text, tokens, range)],
    );
    return turnedParts.filter((part) => part !== '').join(' ');
  }
  const said = words.join(' ');
  return draft.treatyId !== null && /^it\b/.test(said)
    ? said.replace(/^it\b/, () => nameOf(draft.treatyId as string))
    : said;
}

/** The index behind the last token of a mention. */
function endOf(tokens: readonly Token[], { span }: MentionDraft): number {
  let end = tokens.length;
  while (end > 0 && (tokens[end - 1] as Token).start >= span.end) end -= 1;
  return end;
}

/** The ranges of a range that are left when its date and what leads to it are taken out. */
function withoutDate(tokens: readonly Token[], { from, to }: Range): Range[] {
  const time = tokens.findIndex(({ timex }, at) => timex !== null && at >= from && at < to);
  if (time < 0) return [{ from, to }];
  let start = time;
  while (start > from && /^(?:det|adv)$/.test((tokens[start - 1] as Token).tag)) start -= 1;
  if (
    start > from &&
    /^(?:on|in|at|during|by|of|from|since|around|for)$/.test((tokens[start - 1] as Token).word)
  )
    start -= 1;
  else start = time;
  if (tokens[start - 1]?.word === ',' && (time + 1 >= to || tokens[time + 1]?.word === ',')) start -= 1;
  return [
    { from, to: start },
    { from: time + 1, to },
  ];
}

/** What an attribution ends: a quotation as it stands, other words as what is said. */
function quotedBefore(text: string, tokens: readonly Token[], clause: Clause, draft: MentionDraft): string {
  let from = 0;
  while (from < clause.from && (tokens[from] as Token).start < draft.span.start) from += 1;
  let to = clause.from;
  while (to > from && /^[,"”]$/.test((tokens[to - 1] as Token).word)) to -= 1;
  if (to <= from) return '';
  const words = wordsIn(text, tokens, { from, to }).replace(/^["“]/, '');
  const isQuoted = tokens.slice(from, to).some((token) => token.isQuoted);
  const first = tokens[from] as Token;
  return isQuoted
    ? `: "${words.replace(/["”]$/, '')}"`
    : ` that ${first.name || /^i$/.test(first.word) ? words : words.charAt(0).toLowerCase() + words.slice(1)}`;
}

function ofNoun(
  text: string,
  { sentence: { tokens } }: Telling,
  draft: MentionDraft,
  nameOf: NameOf,
): string {
  const from = tokens.findIndex(({ start }) => start >= draft.span.start);
  const range = { from: Math.max(from, 0), to: endOf(tokens, draft) };
  const words = withoutDate(tokens, range)
    .map((part) => wordsIn(text, tokens, part))
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^(?:the|a|an)\s+/i, '');
  const owner = draft.participants.find(({ role }) => role === 'actor') ?? draft.participants[0];
  return owner
    ? words.replace(/^(?:its|their|his|her|our)\b/i, () => possessive(nameOf(owner.entityId)))
    : words;
}
