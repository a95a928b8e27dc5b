import type { Token } from './tokens';
import type { VerbGroup } from './verb-groups';
import { wordsOf } from './word-classes';

/** How a clause hangs together with the one it belongs to. */
export type Link =
  | 'main'
  | 'coordinate'
  | 'relative'
  | 'subordinate'
  | 'content'
  | 'attribution'
  | 'participle';

/** A stretch of tokens, from the first to before the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A verb with what belongs to it. Numbers are indices of tokens. */
export interface Clause {
  readonly group: VerbGroup;
  /** Who does it, or what the relative clause describes; null where nobody is named. */
  readonly subject: Range | null;
  /** From its subject, or its verb, to its end. */
  readonly from: number;
  /** Where its own words begin: of a relative clause behind what it describes. */
  readonly own: number;
  to: number;
  readonly link: Link;
  /** The word that leads to it: after, if, which. */
  readonly by: string;
  /** The clause it belongs to; null for none. */
  readonly parent: number | null;
  /** Its subject is that of its parent: `signed and ratified`. */
  readonly sharesSubject: boolean;
  /** What a relative clause describes. */
  readonly antecedent: Range | null;
}

const HARD = /^(?:[;:()[\]—]|--+|["“”])$/;
const NOMINAL = new Set(['det', 'adj', 'noun', 'num', 'name', 'poss', 'pron']);

/** Whether a verb says what somebody says or thinks, so that a clause may follow it without `that`. */
export type TakesContent = (group: VerbGroup) => boolean;

/** The clauses of a sentence, in the order of their verbs: the finite ones, and participles that tell what was done to the noun before them. */
export function clausesOf(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  takesContent: TakesContent,
): Clause[] {
  const told = groups.filter(({ kind }) => kind === 'finite' || kind === 'participle' || kind === 'gerund');
  const clauses: Clause[] = [];
  for (let k = 0; k < told.length; k += 1) {
    const group = told[k] as VerbGroup;
    const clause =
      group.kind === 'finite'
        ? finite(tokens, told, k, clauses, takesContent)
        : participle(tokens, told, k, clauses);
    if (clause) clauses.push(clause);
  }
  endThem(tokens, clauses);
  return clauses.map((clause, i) => attributing(tokens, clauses, i, takesContent) ?? clause);
}

function lastOf(clauses: readonly Clause[], wanted: (clause: Clause) => boolean): number | null {
  for (let i = clauses.length - 1; i >= 0; i -= 1) if (wanted(clauses[i] as Clause)) return i;
  return null;
}

const isFiniteClause = ({ group }: Clause): boolean => group.kind === 'finite';

function finite(
  tokens: readonly Token[],
  told: readonly VerbGroup[],
  k: number,
  clauses: Clause[],
  takesContent: TakesContent,
): Clause {
  const group = told[k] as VerbGroup;
  const before = lastOf(clauses, isFiniteClause);
  const prior = before === null ? null : (clauses[before] as Clause);
  const start = prior ? prior.group.last + 1 : 0;
  let at = group.first - 1;
  while (at >= start && tokens[at]?.tag === 'adv') at -= 1;
  const made = (
    from: number,
    subject: Range | null,
    link: Link,
    by: string,
    parent: number | null,
    sharesSubject = false,
    antecedent: Range | null = null,
  ): Clause => ({
    ...{ group, subject, from, to: tokens.length, link, by, parent, sharesSubject, antecedent },
    own: antecedent && subject === antecedent ? group.first : from,
  });
  const lead = tokens[at];
  if (at < start && prior === null) return made(group.first, null, 'main', '', null);
  // `which led`, `who said`, `that fired`: what it describes stands before.
  if (lead && at >= start && (lead.tag === 'wh' || lead.tag === 'that')) {
    const antecedent = nominalBefore(tokens, at, start);
    return made(
      antecedent?.from ?? group.first,
      antecedent,
      'relative',
      lead.word,
      before,
      false,
      antecedent,
    );
  }
  if (lead?.tag === 'conj' && at >= start && prior) {
    const host = behindRelative(tokens, at, prior, before as number);
    return made(group.first, (clauses[host] as Clause).subject, 'coordinate', lead.word, host, true);
  }
  if (lead?.word === ',' && at >= start) {
    const opening = openingComma(tokens, at, start);
    if (opening !== null) {
      const subject = subjectIn(tokens, {
        from: leftEdge(tokens, opening, start, prior !== null),
        to: opening,
      });
      if (subject)
        return made(
          subject.from,
          { from: subject.from, to: opening },
          prior ? 'coordinate' : 'main',
          '',
          before,
        );
    }
    // The clause before described the subject: `The tests, which India conducted in May, led`.
    if (prior?.link === 'relative' || prior?.link === 'subordinate') {
      const host =
        prior.by === 'that' || prior.link === 'relative'
          ? (relativeSubject(tokens, prior, clauses) ?? prior.subject)
          : prior.subject;
      return made(host?.from ?? group.first, host, 'main', '', prior.parent);
    }
    return made(group.first, prior?.subject ?? null, 'coordinate', ',', before, prior !== null);
  }
  const from = leftEdge(tokens, group.first, start, prior !== null);
  const subject = subjectIn(tokens, { from, to: group.first });
  const introducer = from > start || from > 0 ? tokens[from - 1] : undefined;
  const sub = introducerIn(tokens, from, group.first);
  const begin = subject?.from ?? group.first;
  if (sub) return made(begin, subject, 'subordinate', sub, before);
  const noun = introducer?.tag === 'that' && prior === null ? nominalBefore(tokens, from - 1, start) : null;
  if (noun) return made(begin, subject, 'relative', 'that', null, false, noun);
  if (introducer?.tag === 'that' && from - 1 >= start && prior) {
    const isOfNoun =
      from - 2 > prior.group.last && NOMINAL.has(tokens[from - 2]?.tag ?? '') && !takesContent(prior.group);
    if (isOfNoun)
      return made(begin, subject, 'relative', 'that', before, false, nominalBefore(tokens, from - 1, start));
    const isFurther = tokens[from - 2]?.tag === 'conj' && prior.link === 'content';
    return made(begin, subject, 'content', 'that', isFurther ? prior.parent : before);
  }
  if (introducer?.tag === 'wh' && from - 1 >= start)
    return made(
      begin,
      subject,
      'relative',
      introducer.word,
      before,
      false,
      nominalBefore(tokens, from - 1, start),
    );
  if (introducer?.tag === 'sub' && from - 1 >= start - 1)
    return made(begin, subject, 'subordinate', introducer.word, before);
  if (prior && from <= start + 1 && !hasBoundary(tokens, start, from)) {
    // `said it would`; of two verbs in a row without a joint the first only describes: `the talks held in Beijing ended`.
    if (isReduced(tokens, group) && !takesContent(prior.group)) {
      const noun = lastNominal(tokens, from, group.first) ?? nominalBefore(tokens, group.first, start);
      if (noun)
        return {
          ...made(noun.from, noun, 'participle', '', before),
          group: { ...group, kind: 'participle', isPassive: true },
          own: group.first,
        };
    }
    const own = lastNominal(tokens, from, group.first);
    if (prior.link === 'relative' && prior.antecedent && prior.parent === null)
      return made(prior.antecedent.from, prior.antecedent, 'main', '', null);
    if (prior.link === 'relative' && prior.antecedent && !takesContent(prior.group))
      return made(
        prior.antecedent.from,
        prior.antecedent,
        takesContent((clauses[prior.parent as number] as Clause).group) ? 'content' : 'coordinate',
        '',
        prior.parent,
      );
    if (takesContent(prior.group)) return made(own?.from ?? begin, own ?? subject, 'content', '', before);
    if (prior.group.isOpen && prior.subject) {
      clauses[before as number] = {
        ...prior,
        group: { ...prior.group, kind: 'participle', isPassive: true },
        link: 'participle',
        parent: null,
      };
      return made(prior.subject.from, prior.subject, prior.link, prior.by, prior.parent);
    }
    return made(own?.from ?? begin, own ?? subject, 'content', '', before);
  }
  if (introducer?.tag === 'conj') {
    const host = prior ? behindRelative(tokens, from - 1, prior, before as number) : before;
    return made(begin, subject, 'coordinate', introducer.word, host);
  }
  return made(begin, subject, prior ? 'coordinate' : 'main', introducer?.word === ',' ? ',' : '', before);
}

/** `called for steps that could help, and decided`: what follows a comma and `and` goes on with the clause that the one within it belongs to. */
function behindRelative(
  tokens: readonly Token[],
  conjunction: number,
  { link, parent }: Clause,
  before: number,
): number {
  const isApart = tokens[conjunction - 1]?.word === ',';
  return isApart && parent !== null && (link === 'relative' || link === 'subordinate') ? parent : before;
}

/** `reviewed the referendum held in Cyprus`: a verb that takes an object and has none only describes the noun before it. Counter-example: `the ministers signed the accord`. */
function isReduced(tokens: readonly Token[], { isOpen, base, first, last }: VerbGroup): boolean {
  const behind = tokens[last + 1];
  return (
    isOpen &&
    wordsOf('transitive').has(base) &&
    tokens[first - 1]?.tag === 'noun' &&
    (behind === undefined || /^(?:prep|time)$/.test(behind.tag) || /^[.,;]$/.test(behind.word))
  );
}

/** Where the words before a verb begin that belong to it: behind a mark, `that`, a relative or, behind another verb, `and`. A list of names is not cut. */
function leftEdge(tokens: readonly Token[], end: number, start: number, isBehindVerb: boolean): number {
  for (let at = end - 1; at >= start; at -= 1) {
    const { tag, word } = tokens[at] as Token;
    const opening = /^[)\]]$/.test(word) ? openerOf(tokens, at, start) : null;
    if (opening !== null) {
      at = opening;
      continue;
    }
    if (tag === 'wh' || tag === 'that' || HARD.test(word)) return at + 1;
    // `after the talks ended`; counter-example: `the talks after the war ended`.
    if (tag === 'sub' && word !== 'as' && (!wordsOf('temporal').has(word) || isBehindVerb || at === start))
      return at + 1;
    if (tag === 'mark' && word !== ',' && !/^["'’.]$/.test(word)) return at + 1;
    if (word === ',' && !isListed(tokens, at, end)) {
      // What stands behind the last comma may be an apposition, which the verb follows at once.
      if (subjectIn(tokens, { from: at + 1, to: end }) !== null) return at + 1;
    }
    if (tag === 'conj' && isBehindVerb && !isPair(tokens, at, end) && !isListed(tokens, at, end))
      return at + 1;
  }
  return start;
}

/** Where the bracket opens that closes at a place: `The agency (IAEA) was founded`. */
function openerOf(tokens: readonly Token[], closing: number, start: number): number | null {
  for (let at = closing - 1; at >= start; at -= 1)
    if (/^[([]$/.test((tokens[at] as Token).word)) return at > start ? at : null;
  return null;
}

/** `the United States, Japan and South Korea agreed`: names or nouns on both sides, and an `and` between the comma and the verb. */
function isListed(tokens: readonly Token[], at: number, end: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  if (!left || !right || left.tag !== 'name') return false;
  if (right.tag === 'conj') return tokens[at + 2]?.tag === 'name' && isListed2(tokens, at);
  if (right.tag !== 'name' && !(right.tag === 'det' && tokens[at + 2]?.tag === 'name')) return false;
  if ((tokens[at] as Token).tag === 'conj') return isListed2(tokens, at);
  for (let i = at + 1; i < Math.min(end, at + 12); i += 1)
    if ((tokens[i] as Token).tag === 'conj') return true;
  return false;
}

/** `Brazil and Turkey in May were`: two names, and the verb follows neither at once. */
function isPair(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens[at - 1]?.tag === 'name' && tokens[at + 1]?.tag === 'name' && at + 2 < end;
}

/** A comma joined the names before an `and`. */
function isListed2(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 6); i -= 1)
    if ((tokens[i] as Token).word === ',') return tokens[i - 1]?.tag === 'name';
  return false;
}

function hasBoundary(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(?:mark|conj|wh|that|sub)$/.test((tokens[at] as Token).tag)) return true;
  return false;
}

/** `after the talks had ended`: a word of time at the head of a clause, with its verb. */
function introducerIn(tokens: readonly Token[], from: number, end: number): string | null {
  const first = tokens[from];
  if (first?.tag === 'sub' && end > from) return first.word;
  for (let at = end - 1; at >= from; at -= 1) {
    const { tag, word } = tokens[at] as Token;
    if (word === ',') return null;
    if (tag === 'sub') return word;
    // `a day after the talks had opened`: the distance holds the word that leads to the clause.
    const led = tag === 'time' ? /(?:before|after)$/.exec(word) : null;
    if (led) return led[0];
  }
  return null;
}

/** The comma that opens what the comma at a place closes. */
function openingComma(tokens: readonly Token[], closing: number, start: number): number | null {
  for (let at = closing - 1; at > start; at -= 1) {
    const { word, tag } = tokens[at] as Token;
    if (word === ',') return at;
    if (HARD.test(word) || tag === 'that') return null;
  }
  return null;
}

/** The first noun phrase of a range that no preposition leads, with what belongs to it. */
export function subjectIn(tokens: readonly Token[], { from, to }: Range): Range | null {
  let isLed = false;
  for (let at = from; at < to; at += 1) {
    const { tag, word } = tokens[at] as Token;
    if (tag === 'prep' || (tag === 'sub' && wordsOf('temporal').has(word))) isLed = true;
    else if (tag === 'sub') isLed = false;
    else if (tag === 'time' || word === ',') isLed = false;
    else if (NOMINAL.has(tag)) {
      if (!isLed) return { from: at, to };
      while (at + 1 < to && goesOn(tokens, at + 1, to)) at += tokens[at + 1]?.word === 'of' ? 2 : 1;
      if (tokens[at + 1]?.tag === 'conj' && NOMINAL.has(tokens[at + 2]?.tag ?? '')) continue;
      isLed = false;
    }
  }
  return null;
}

/** Whether a word goes on with the noun phrase before it. A new one begins with a determiner, and a name behind a name: `under the agreement the North`, `in Beijing North Korea`. */
function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, { tag, word }] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (word === 'of') return at + 1 < to;
  if (/^(?:noun|name|time)$/.test(before.tag) && (tag === 'det' || (tag === 'name' && before.tag === 'name')))
    return false;
  return NOMINAL.has(tag);
}

/** The noun phrase that ends before a verb, with what `of` joins to it. */
function lastNominal(tokens: readonly Token[], from: number, end: number): Range | null {
  let at = end - 1;
  while (at >= from && (tokens[at] as Token).tag === 'adv') at -= 1;
  const last = at;
  while (at >= from) {
    const { tag, word } = tokens[at] as Token;
    const isDeterminer = tag === 'det' || (tag === 'pron' && at < last);
    if (isDeterminer && tokens[at - 1]?.word !== 'of') return { from: at, to: end };
    if (!(NOMINAL.has(tag) || word === 'of' || tag === 'conj')) break;
    if (
      tag === 'name' &&
      NOMINAL.has(tokens[at - 1]?.tag ?? '') &&
      tokens[at - 1]?.tag === 'noun' &&
      tokens[at + 1]?.tag !== 'poss'
    )
      break;
    at -= 1;
  }
  return at < last ? { from: at + 1, to: end } : null;
}

function nominalBefore(tokens: readonly Token[], end: number, start: number): Range | null {
  let at = end - 1;
  if (tokens[at]?.word === ',') at -= 1;
  const to = at + 1;
  while (
    at >= start &&
    (NOMINAL.has((tokens[at] as Token).tag) ||
      (tokens[at] as Token).word === 'of' ||
      ((tokens[at] as Token).tag === 'conj' && tokens[at - 1]?.tag === 'name'))
  ) {
    if ((tokens[at] as Token).tag === 'det') return { from: at, to };
    at -= 1;
  }
  return at + 1 < to ? { from: at + 1, to } : null;
}

function relativeSubject(
  tokens: readonly Token[],
  { from, by }: Clause,
  clauses: readonly Clause[],
): Range | null {
  let at = from;
  while (at > 0 && (tokens[at] as Token).word !== by) at -= 1;
  const host = nominalBefore(tokens, at, 0);
  return host ?? clauses[0]?.subject ?? null;
}

/** `talks held in Beijing`, `, killing two`: the noun before it, or the clause before it, tells whose. */
function participle(
  tokens: readonly Token[],
  told: readonly VerbGroup[],
  k: number,
  clauses: readonly Clause[],
): Clause | null {
  const group = told[k] as VerbGroup;
  const lead = tokens[group.first - 1];
  const host = lastOf(clauses, isFiniteClause);
  const base = { group, to: tokens.length, link: 'participle', by: '', antecedent: null } as const;
  if (group.kind === 'gerund') {
    if (lead?.word !== ',' || host === null) return null;
    return {
      ...base,
      subject: clauses[host]?.subject ?? null,
      from: group.first,
      own: group.first,
      parent: host,
      sharesSubject: true,
    };
  }
  const noun = nominalBefore(tokens, group.first, 0);
  return noun
    ? { ...base, subject: noun, from: noun.from, own: group.first, parent: host, sharesSubject: false }
    : null;
}

const SAYING = new Set([
  'say',
  'add',
  'report',
  'announce',
  'tell',
  'state',
  'note',
  'declare',
  'claim',
  'warn',
  'confirm',
  'disclose',
  'explain',
  'quote',
  'remark',
  'argue',
  'insist',
  'acknowledge',
]);

/** `…, the ministry said on Tuesday.`: a clause behind a comma or a quotation that says who said what stands before it. */
function attributing(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  i: number,
  takesContent: TakesContent,
): Clause | null {
  const clause = clauses[i] as Clause;
  const { group, from, to, link } = clause;
  if (
    !SAYING.has(group.base) ||
    !takesContent(group) ||
    link === 'content' ||
    link === 'relative' ||
    link === 'participle'
  )
    return null;
  const before = tokens[from - 1];
  const isBehind = before !== undefined && (before.word === ',' || /["”]/.test(before.word));
  for (let at = group.last + 1; at < to; at += 1)
    if (!/^(?:time|prep|sub|det|adv|noun|name|adj|mark|poss|num)$/.test((tokens[at] as Token).tag))
      return null;
  const hasContent = clauses.some((other) => other.parent === i && other.link === 'content');
  return isBehind &&
    !hasContent &&
    (i > 0 || tokens[from - 1]?.isQuoted || tokens[0]?.isQuoted || /["”]/.test(before.word))
    ? { ...clause, link: 'attribution' }
    : null;
}

/** Where what leads to a clause begins: `and on 10 January` before its subject belongs to it. */
function frontOf(tokens: readonly Token[], own: number, from: number): number {
  let at = own - 1;
  if (tokens[at]?.word === ',') at -= 1;
  if (tokens[at]?.tag !== 'time') return own;
  at -= 1;
  while (at > from && /^(?:prep|det|adv|adj)$/.test(tokens[at]?.tag ?? '')) at -= 1;
  const isJoint = tokens[at]?.tag === 'conj' || /^[,;]$/.test(tokens[at]?.word ?? '');
  return isJoint && at >= from ? at : own;
}

/** A clause reaches to the next that is not part of it. */
function endThem(tokens: readonly Token[], clauses: readonly Clause[]): void {
  clauses.forEach((clause, i) => {
    const next = clauses
      .slice(i + 1, i + 3)
      .find(({ own, group }) => group.first > clause.group.last && own > clause.group.last);
    const after = clauses[i + 1];
    let to = next ? frontOf(tokens, next.own, clause.group.last + 1) : tokens.length;
    // A main verb behind a relative clause ends the relative clause.
    if (after && after.from <= clause.from && after.group.first > clause.group.last)
      to = Math.min(to, after.group.first);
    while (
      to > clause.group.last + 1 &&
      /^(?:mark|conj|wh|that|sub|adv)$/.test((tokens[to - 1] as Token).tag)
    )
      to -= 1;
    if (tokens[to]?.tag === 'wh' && tokens[to - 1]?.tag === 'prep' && to > clause.group.last + 1) to -= 1;
    clause.to = to;
  });
}
