import type { Span } from '@/lib/schema/span';
import type { EventType } from '@/lib/schema/vocabulary';
import type { TriggerHit } from '../../../../extract/clauses/triggers';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import { words } from '../../text/words';

/** Stand for each character of a name that the lexicon knows, and of the trigger, so that no pattern reads a piece of one. */
const [KNOWN, VERB] = ['■', '＃'];
/** More of them than any text could mean by one state. */
const MANY = '(?:{all-sides}|列強|列國|諸國|他國|別國|外國|多國|全世界|{allies})(?![媒記]|人民|民眾)';
const EVERYBODY = words(`[對向與和跟][^，；]{0,3}${MANY}|與會(?:${MANY}|國家|者)`);
/** What ends as states and peoples do, where the lexicon knows none of the name. */
const POLITY = '(?:[一-龥]朝|[一-龥]廷|朝廷|[一-龥]{1,5}(?:王[朝國]|[帝汗公]國|部[落族]))';
const ANY_POLITY = words(`(?:^|[^一-龥]|[年月日對向與和跟遭被])${POLITY}`);
/** Not the name of a side: who was named before (對方), people of a state said before (外交官員), what is talked about (飛彈問題). */
const NO_NAME = words(
  '的|^(?:[其之它他她該此]|另一方|前者|後者|彼此)|{both-sides}|{three-sides}|{heads}|[方員表使團長相統理卿席家會民腦首局府題畫務係作判談商]$',
);
/** Where these stand before, 與 joins what is talked about or done, or when and where. */
const NO_SIDES_BEFORE = words('[＃就為因以在於將把]|{concerning}|有關|{holding}|{going-on}');
const HOW = '(?:[在於][^，；]*|正式|再度|{first-time}|{going-on}|{holding})*＃';
/** It begins where its part of the clause does: from every other place on it would find the same, in the square of the time. */
const PARTNER = words(`(?<![^，；])([^，；]*)[與和跟](?!會)([一-龥]{2,6}?)${HOW}`);
const ENEMY = words(`[對向遭被]([一-龥]{2,6}?)${HOW}`);
/** Who is received and stands for no state. */
const PRIVATE = words('＃[^，；■]{0,8}{private-people}');
/** Who stands at the head of the clause. */
const AT_HEAD = '(?:^|[^一-龥＃]|[年月日])';
const HEAD_POLITY = words(`${AT_HEAD}(?:${POLITY}|與會${MANY})`);
const JOINED = words(`${AT_HEAD}([一-龥]{2,6}?)[與和跟]([一-龥]{2,6}?)${HOW}`);
/** Says when or how, and names nobody: `隨後與`, `下午與`. */
const NO_SUBJECT =
  /[後后即前度續续再也亦天時时初底曾已將将繼继而次先又並并且仍均都午晨晚間间式開开密接獨独是]$/;

/** A clause as far as it shows whom it names, with `■` for known names and `＃` for the trigger. */
interface Naming {
  readonly told: string;
  readonly type: EventType;
}

/** A way in which a clause names a side that is no single state the lexicon knows. */
interface NamedSide {
  readonly id: string;
  holds(clause: Naming): boolean;
}

/** Examples and counter-examples: `examples/named-sides.tsv`. */
export const NAMED_SIDES: readonly NamedSide[] = [
  // `日本對各國宣戰`, `與歐洲盟邦會談`.
  { id: 'everybody', holds: ({ told }) => EVERYBODY.test(told) },
  // `日本攻打明朝`, `向奧斯曼帝國宣戰`.
  { id: 'polity', holds: ({ told }) => ANY_POLITY.test(told) },
  // `日本與吐蕃簽約`.
  {
    id: 'partner',
    holds: ({ told }) => {
      const [, first = '', name = ''] = PARTNER.exec(told) ?? [];
      return isName(name) && !NO_SIDES_BEFORE.test(first);
    },
  },
  // `將會見受害者家屬`.
  { id: 'private-people', holds: ({ told }) => PRIVATE.test(told) },
  // `日本對吐蕃宣戰`, `遭吐蕃入侵`.
  { id: 'enemy', holds: ({ told, type }) => type === 'conflict' && isName(ENEMY.exec(told)?.[1] ?? '') },
];

function isName(name: string): boolean {
  return name !== '' && !NO_NAME.test(name);
}

/**
 * Whether a clause itself names a side that is no single state of the lexicon, so that none may be supplied from what the text tells elsewhere.
 * Example: `唐朝與吐蕃會談` in a text on China and Japan. Counter-example: `與對方會談`, which means one named before.
 * @param trigger the clause's trigger, or null where it has none
 */
export function namesOtherSide(
  document: AnnotatedDocument,
  clause: Span,
  trigger: TriggerHit | null,
  type: EventType,
): boolean {
  const told = masked(document, clause, trigger);
  return NAMED_SIDES.some(({ holds }) => holds({ told, type }));
}

/**
 * Whether a clause begins with a side that the lexicon does not know, so that nobody named before acts in it: `唐朝遭入侵`, `吐蕃與回紇簽約`.
 * Counter-example: `隨後與吐蕃簽約`.
 * @param trigger as above
 */
export function hasUnknownSide(
  document: AnnotatedDocument,
  clause: Span,
  trigger: TriggerHit | null,
): boolean {
  const told = masked(document, clause, trigger);
  const [, one = '', other = ''] = JOINED.exec(told) ?? [];
  return HEAD_POLITY.test(told) || (isName(one) && isName(other) && !NO_SUBJECT.test(one));
}

/** The clause that was masked last: it is asked for its subject, and then for the other side. */
let last: {
  readonly names: unknown;
  readonly form: string;
  readonly key: string;
  readonly told: string;
} | null = null;

/** A clause in which known names and the trigger are no words. */
function masked({ form, names }: AnnotatedDocument, clause: Span, trigger: TriggerHit | null): string {
  // Of `與…會談` the preposition stays.
  const parts = (trigger?.parts ?? []).filter(({ start, end }) => end - start > 1);
  let key = `${clause.start}-${clause.end}`;
  for (const { start, end } of parts) key += `,${start}-${end}`;
  if (last?.names === names && last.form === form && last.key === key) return last.told;
  const length = clause.end - clause.start;
  const marks = new Uint8Array(length);
  const mark = ({ start, end }: Span, as: number): void => {
    marks.fill(as, Math.max(0, start - clause.start), Math.max(0, end - clause.start));
  };
  for (const span of parts) mark(span, 1);
  for (const { span } of within(names, clause)) mark(span, 2);
  let told = '';
  for (let i = 0; i < length; ) {
    const as = marks[i];
    let end = i + 1;
    while (end < length && marks[end] === as) end += 1;
    told +=
      as === 0 ? form.slice(clause.start + i, clause.start + end) : (as === 1 ? VERB : KNOWN).repeat(end - i);
    i = end;
  }
  last = { names, form, key, told };
  return told;
}
