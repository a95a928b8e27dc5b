import type { DateValue } from '@/lib/time/date-value';
import type { Situation } from './situation';

/** Before the date, up to it: a plan, a comparison, a rule that is followed or broken, a day to which something is put off, one from which it is reckoned (距離他去年四月的演說). */
const BEFORE = [
  /(?:计[划画]|预定|预计|打算|拟|可望|希望|承诺|同意|答应|原[定订]|目标|允诺|力[争求]|争取)[^，。；]{0,10}$/,
  /(?:延|延长|展延|延后|顺延|推迟)[到至]\s?$/,
  /(?:距离?|距今)[^，。；]{0,6}$/,
  /(?:如同?|像|依据?|依照|根据|按照?|违反|继|相较于|较之?|比起?|相比|重申|纪念)\s?$/,
];
/** Behind the date: a time limit. */
const BEHIND = [/^\s?(?:结束|届满|完成)?(?:之|以)?前(?!往)/, /^[^，。；：]{0,12}(?:以|之)?后的/];
/** Behind a bare month: what is still to come. */
const TO_COME = /^\s?(?:将|会)(?:再|在|于)/;
/** Behind the date: the treaty that is named by it. */
const TREATY = [
  /^[^，。；：]{0,10}(?:签[署订定]|缔结|生效|通过|达成|制定|制订|所订)[^，。；：]{0,3}的[^，。]{0,12}(?:协[定议]|条约|宣言|协约|公报|决议|框架|宪法|公约)/,
  /^的?(?:(?!签|缔|订|达成|通过|公布|发表)[^，。；：]){0,6}(?:协[定议]|条约|宣言|公报|决议|公约)/,
];
/** Before the clause: what follows is set against the story. */
const CONTRAST = /(?:相较之下|相比之下|反观|对照|不同于|有别于|不像)[，,]?$/;
const OPEN = codes('（(「『《〈【');
const CLOSE = codes('）)」』》〉】');
const LINE_END = 0x0a;
const FAR = 24;

/**
 * Whether a date is mentioned in passing, so that the narrative does not move to it: a plan or time limit (計畫在2003年完工之前), a comparison, a treaty by its
 * year (違反一九九四年簽定的協定), or anything in brackets. Counter-examples: 1992 年 11 月，葉爾欽訪問南韓; 1994年5月4日的開羅協定使…,
 * where the story goes on with the treaty; 二月十三號在北京達成協議.
 */
export function isInPassing(situation: Situation, value: DateValue): boolean {
  const { form, candidate, clause } = situation;
  const before = form.slice(clause.start, candidate.start);
  const behind = form.slice(candidate.end, clause.end);
  if (BEFORE.some((pattern) => pattern.test(before))) return true;
  if (BEHIND.some((pattern) => pattern.test(behind)) || (isBareMonth(candidate) && TO_COME.test(behind)))
    return true;
  if (TREATY.some((pattern) => pattern.test(behind)) && !movesOn(situation, value, before)) return true;
  return (
    CONTRAST.test(form.slice(Math.max(0, clause.start - 6), candidate.start)) ||
    isBracketed(form, candidate.start)
  );
}

function isBareMonth({ value }: Situation['candidate']): boolean {
  return value.kind === 'date' && value.date.month?.kind === 'stated' && !value.date.day && !value.date.year;
}

/** A month or day at the head of a clause, not before the date told last: the treaty is the next thing told. */
function movesOn({ candidate, narrative }: Situation, value: DateValue, before: string): boolean {
  const told = narrative.lastWith('year');
  const isClose = candidate.value.kind === 'date' && candidate.value.date.month !== undefined;
  return (
    isClose && /^(?:但|而|惟|直到|直至)?\s?$/.test(before) && (!told || value.earliest >= told.value.earliest)
  );
}

/** Whether a bracket opened shortly before is still open. */
function isBracketed(form: string, at: number): boolean {
  let closed = 0;
  for (let i = at - 1; i >= Math.max(0, at - FAR); i -= 1) {
    const code = form.charCodeAt(i);
    if (code === LINE_END) return false;
    if (CLOSE.has(code)) closed += 1;
    else if (OPEN.has(code)) {
      if (closed === 0) return true;
      closed -= 1;
    }
  }
  return false;
}

function codes(units: string): ReadonlySet<number> {
  return new Set([...units].map((unit) => unit.charCodeAt(0)));
}
