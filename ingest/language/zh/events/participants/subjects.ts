import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { isWithin } from '@/lib/text/trim';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import { words } from '../../text/words';
import { clauseBefore } from '../clauses/clause-before';
import { actingIn } from './acting';

/** What makes the name behind it another side than the subject: `與美國簽署`, `對日本`, `遭美國拒絕`, `經挪威安排`. */
const NOT_SUBJECT_BEFORE = words(
  '(?:[對向給把將促與和跟同遭被受由獲經據從自應在到往抵]|(?<!因)為|(?<![由關對至鑑終])於)$',
);
/** `北韓在蘇聯的協助下`, `在柯林頓要求下`: who is named behind 在 helps or asks. */
const ASIDE = words('在[^，在]*[下中時後上裡]');
const ASIDES = new RegExp(ASIDE.source, 'g');
/** In whose help, presence or demand something is done: they take part. */
export const HELP = words(
  '(?:協助|援助|支持|幫助|{mediating}|要求|壓力|勸說|促成|邀請|施壓|保護|護航|掩護)之?下',
);
/** Of these, who is none of the two sides. */
export const MEDIATION = words('(?:{mediating}|支持|促成)之?下');
/** Things and people without a name that are the subject of a clause: `五名武裝分子`, `危機始告解除`. */
const NAMELESS = words(
  '(?:[一二三四五六七八九十百千萬餘數多\\d][名位個群批艘架輛]|(?:^|[日月年，])(?:[^，對向把將以在於就因由遭為與和]{0,10})(?:{sorts-of-people}|示威者|旅客|漁民|居民|士兵|叛軍|產油國|{elections}|情勢|局勢|危機|戰事|叛亂|起義|戰爭|衝突|事件|{instrument}|和約|和解|高峰會|聲明))',
);

/** Things that something happens to, right before the verb: `資金解凍`, `首批重油運抵`. Counter-example: `解除制裁後宣布`. */
const THING = words(
  '(?:資金|存款|帳戶|重油|油輪|物資|糧食|貨輪|船隻|艦隊|火車|列車|飛機|班機|客機|飛彈|火箭|炸彈|反應爐|反應器|設施|工廠|電廠|離心機|援助|貿易|關係|僵局|制裁|禁運|法案|體制|建制|機制|制度|交流|黨|{onlookers}|報紙|{scholars}|會議|和會|談判|對話|協商|市場|油價)',
);
const BEFORE_THING =
  '^(?:[^，將把對向]{0,14}[年月日號底初末旬六五四三二一天期後時])?(?:首批|第[一二三四五六]批|部分|所有|相關|這些|該|此|其|兩國|雙方|西方|國際|國內|美|英|法|石油|糧食|經濟|軍事|[一-龥]{0,3})?';
const BEHIND_THING =
  '(?:遂|也|亦|即|便|就|才|方|始|仍|又|再|都|均|皆|則|卻|更|已|已經|隨即|隨後|旋即|終於|宣告|開始|逐漸|日益|相繼|陸續|先後|再度|一度|因而|因此|正式|成功|全面|完全)*$';
const OBJECT_BEFORE_VERB = words(`${BEFORE_THING}${THING.source}${BEHIND_THING}`);

/** What may stand between names that are one subject: `美國國務卿季辛吉`, `日本、南韓與美國`; a comma where a list has one, `英國，德國和法國`. */
const JOINT = words(
  '^，$|^(?:[、與和及跟暨以及‧·的「」\\s]|執政|在野|前|新任|時任|首席|政府|當局|方面|代表|團長|[^，]{0,4}(?:長|相|卿|統|理|使|員|記|席))*$',
);

/**
 * Who a clause is about: the first name in it, with those joined to it, unless a word before makes it another side. Example: in
 * `巴基斯坦自知國力不如印度` Pakistan. Counter-example: `與美國簽訂協定` has no subject of its own.
 * @param acting the names of the clause that can act
 * @param limit where the clause's trigger begins
 */
export function subjectsIn(
  form: string,
  clause: Span,
  limit: number,
  acting: readonly NameHit[],
  offices: readonly NameHit[],
): NameHit[] {
  const ahead = acting.filter(({ span }) => span.start < limit);
  if (ahead.length === 0) return [];
  const asides = asidesIn(form, clause);
  const candidates = ahead.filter(({ span }) => !asides.some((aside) => isWithin(span, aside)));
  const joins = (name: NameHit, before: NameHit | undefined): boolean =>
    before !== undefined && isJoint(form, { start: before.span.end, end: name.span.start }, offices);
  let isOther = false;
  const first = candidates.findIndex((name, i) => {
    const marks = form.slice(Math.max(clause.start, name.span.start - 3), name.span.start);
    const isMarked = NOT_SUBJECT_BEFORE.test(marks) && !(i > 0 && !isOther && joins(name, candidates[i - 1]));
    // `與巴西、土耳其簽署`: what a list joins to the other side is the other side too.
    isOther = isMarked || (isOther && joins(name, candidates[i - 1]));
    return !isOther;
  });
  const subject: NameHit[] = [];
  for (const name of candidates.slice(first < 0 ? candidates.length : first)) {
    const last = subject.at(-1);
    if (last && !joins(name, last)) break;
    subject.push(name);
  }
  return subject;
}

/** Where a clause only sets the scene: `在韓美雙方接觸中`. */
export function asidesIn(form: string, { start, end }: Span): Span[] {
  const told = form.slice(start, end);
  if (!ASIDE.test(told)) return [];
  return [...told.matchAll(ASIDES)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}

/** Whether only offices and joining words stand between two names. */
function isJoint(form: string, { start, end }: Span, offices: readonly NameHit[]): boolean {
  let between = '';
  for (let i = start; i < end; i += 1)
    if (!offices.some(({ span }) => span.start <= i && i < span.end)) between += form[i];
  return JOINT.test(between);
}

/** Whether a clause has a subject that no name of the lexicon is. */
export function hasNamelessSubject(form: string, clause: Span, limit: number): boolean {
  const before = form.slice(clause.start, limit);
  return NAMELESS.test(before) || (limit < clause.end && OBJECT_BEFORE_VERB.test(before));
}

/** Who is named behind 在 as helping or asking, in the clause or in the one before that only says so: `在蘇聯的協助下，`. */
export function helpersIn(document: AnnotatedDocument, clause: Span, help: RegExp): NameHit[] {
  const { form, names } = document;
  const before = clauseBefore(document, clause);
  const isScene =
    before !== null && help.test(form.slice(Math.max(before.start, before.end - 4), before.end));
  return [clause, ...(before && isScene ? [before] : [])].flatMap((span) => {
    const aside = ASIDE.exec(form.slice(span.start, span.end));
    if (!aside || !help.test(aside[0])) return [];
    const start = span.start + aside.index;
    return actingIn(form, span, within(names, { start, end: start + aside[0].length }));
  });
}
