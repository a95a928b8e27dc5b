import type { Around } from '../../../../date/language';

/** Before the date, up to it: a plan, a comparison, a rule that is followed or broken, a day to which something is put off, one from which it is reckoned (距離他去年四月的演說), the day of an arrival within the time told (抵達當日). */
const BEFORE = [
  /(?:计[划画]|预定|预计|打算|拟|可望|希望|承诺|同意|答应|原[定订]|目标|允诺|力[争求]|争取)[^，。；]{0,10}$/,
  /(?:延|延长|展延|延后|顺延|推迟)[到至]\s?$/,
  /(?:距离?|距今)[^，。；]{0,6}$/,
  /(?:抵达|到达|飞抵)$/,
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
const LEADS_ON = /^(?:但|而|惟|直到|直至)?\s?$/;

/** A plan or time limit, a comparison, what is still to come in a bare month: 計畫在2003年完工之前. Counter-example: 1992 年 11 月，葉爾欽訪問南韓. */
export function isInPassing(
  { before, behind }: Around,
  { isBareMonth }: { readonly isBareMonth: boolean },
): boolean {
  return (
    BEFORE.some((pattern) => pattern.test(before)) ||
    BEHIND.some((pattern) => pattern.test(behind)) ||
    (isBareMonth && TO_COME.test(behind))
  );
}

/** 違反一九九四年簽定的協定. Counter-example: 二月十三號在北京達成協議. */
export function namesInstrument(behind: string): boolean {
  return TREATY.some((pattern) => pattern.test(behind));
}

export function isContrasted(before: string): boolean {
  return CONTRAST.test(before);
}

export function leadsOn(before: string): boolean {
  return LEADS_ON.test(before);
}
