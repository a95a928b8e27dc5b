/** A sentence in each language of the interface; ICU placeholders {text} {before} {after}. */
export interface BasisMessage {
  readonly en: string;
  readonly 'zh-Hant': string;
}

/**
 * What each rule of a derivation says, by its stable name. {text} are the words used, {before} and {after} the date in EDTF or words.
 * The names before the point: `state` what the words give, `calendar` another count of years, `carry` what an earlier date lends,
 * `relative` distances, `convention` vague words, `range` and `open` ends, `check` what does not fit, `unresolved` what stays open.
 */
export const BASIS_MESSAGES = {
  'state.day': { en: 'The text gives the day: “{text}”.', 'zh-Hant': '原文寫明日期：「{text}」。' },
  'state.month': { en: 'The text gives the month: “{text}”.', 'zh-Hant': '原文寫明月份：「{text}」。' },
  'state.year': { en: 'The text gives the year: “{text}”.', 'zh-Hant': '原文寫明年份：「{text}」。' },
  'state.decade': { en: 'The text gives the decade: “{text}”.', 'zh-Hant': '原文寫明年代：「{text}」。' },
  'state.century': { en: 'The text gives the century: “{text}”.', 'zh-Hant': '原文寫明世紀：「{text}」。' },
  'calendar.roc': {
    en: '“{text}” counts in the ROC calendar, whose year 1 is 1912: {after}.',
    'zh-Hant': '「{text}」為民國紀年（民國元年為1912年），即{after}。',
  },
  'calendar.era': {
    en: '“{text}” counts in the years of an era: {after}.',
    'zh-Hant': '「{text}」為年號或其他紀年，換算為{after}。',
  },
  'calendar.roc-habit': {
    en: 'The text counts its years in the ROC calendar, so “{text}” is {after}.',
    'zh-Hant': '全文慣用民國紀年，故「{text}」即{after}。',
  },
  'calendar.short-year': {
    en: '“{text}” leaves out the century; {after} is nearest to the document’s date.',
    'zh-Hant': '「{text}」省略世紀，取最接近文件日期者，即{after}。',
  },
  'carry.year': {
    en: 'The year is that of the date before it, “{text}”: {before} becomes {after}.',
    'zh-Hant': '年份承前文「{text}」：{before}即{after}。',
  },
  'carry.next-year': {
    en: 'The narrative has gone on past “{text}” to the next year: {before} becomes {after}.',
    'zh-Hant': '敘事已自「{text}」推進至次年：{before}即{after}。',
  },
  'carry.month': {
    en: 'The month is that of the date before it, “{text}”: {before} becomes {after}.',
    'zh-Hant': '月份承前文「{text}」：{before}即{after}。',
  },
  'carry.next-month': {
    en: 'The narrative has gone on past “{text}” to the next month: {before} becomes {after}.',
    'zh-Hant': '敘事已自「{text}」推進至次月：{before}即{after}。',
  },
  'carry.century': {
    en: 'The century is that of the date before it or of the document: “{text}” is {after}.',
    'zh-Hant': '世紀依前文或文件日期推定：「{text}」即{after}。',
  },
  'reference.document': {
    en: 'The document itself is dated {after}.',
    'zh-Hant': '文件本身的日期為{after}。',
  },
  'relative.year': {
    en: '“{text}”, counted from {before}, is {after}.',
    'zh-Hant': '以{before}推算，「{text}」為{after}。',
  },
  'relative.month': {
    en: '“{text}”, counted from {before}, is {after}.',
    'zh-Hant': '以{before}推算，「{text}」為{after}。',
  },
  'relative.week': {
    en: '“{text}”, counted from {before}, is the week {after}.',
    'zh-Hant': '以{before}推算，「{text}」為{after}當週。',
  },
  'relative.day': {
    en: '“{text}”, counted from {before}, is {after}.',
    'zh-Hant': '以{before}推算，「{text}」為{after}。',
  },
  'relative.century': {
    en: '“{text}”, counted from {before}, is {after}.',
    'zh-Hant': '以{before}推算，「{text}」為{after}。',
  },
  'relative.offset': {
    en: '“{text}”, counted from {before}, is {after}.',
    'zh-Hant': '以{before}推算，「{text}」為{after}。',
  },
  'relative.time-of-day': {
    en: '“{text}” is a part of the day {after}.',
    'zh-Hant': '「{text}」指{after}當日。',
  },
  'anaphor.date': {
    en: '“{text}” is the date told before it: {after}.',
    'zh-Hant': '「{text}」指前文所述的{after}。',
  },
  'anaphor.source': {
    en: 'The date before it in the narrative is “{text}”: {after}.',
    'zh-Hant': '前文的日期為「{text}」，即{after}。',
  },
  'event.named': {
    en: 'The event that “{text}” names took place on {after}.',
    'zh-Hant': '「{text}」所指事件的日期為{after}。',
  },
  'direction.future': {
    en: '“{text}” speaks of what is to come, so {before} is the next one: {after}.',
    'zh-Hant': '「{text}」表未來，故{before}取其後最近者，即{after}。',
  },
  'direction.past': {
    en: '“{text}” speaks of what is past, so {before} is the last one: {after}.',
    'zh-Hant': '「{text}」表過去，故{before}取其前最近者，即{after}。',
  },
  'direction.nearest': {
    en: 'Of all dates that {before} can mean, {after} is nearest to the document’s.',
    'zh-Hant': '{before}所有可能的日期中，{after}最接近文件日期。',
  },
  'weekday.nearest': {
    en: '“{text}” nearest to the document’s date {before}, on the side its wording tells, is {after}.',
    'zh-Hant': '依語意方向，離文件日期{before}最近的「{text}」為{after}。',
  },
  'convention.part-of-year': {
    en: 'By convention “{text}” of {before} is {after}.',
    'zh-Hant': '依慣例，{before}的「{text}」為{after}。',
  },
  'convention.part-of-month': {
    en: 'By convention “{text}” of {before} is {after}.',
    'zh-Hant': '依慣例，{before}的「{text}」為{after}。',
  },
  'convention.part-of-decade': {
    en: 'By convention “{text}” of {before} is {after}.',
    'zh-Hant': '依慣例，{before}的「{text}」為{after}。',
  },
  'convention.part-of-century': {
    en: 'By convention “{text}” of {before} is {after}.',
    'zh-Hant': '依慣例，{before}的「{text}」為{after}。',
  },
  'convention.several-days': {
    en: 'By convention “{text}” is one to ten days; counted from {before} that is {after}.',
    'zh-Hant': '依慣例，「{text}」以一至十日計；以{before}推算，即{after}。',
  },
  'carry.apposition': {
    en: '“{text}” beside it means the same date, so {before} is {after}.',
    'zh-Hant': '「{text}」與此同指一日，故{before}即{after}。',
  },
  'range.inherit': {
    en: 'One end of the range lends the other what it leaves out: “{text}” is {after}.',
    'zh-Hant': '範圍兩端互相承接所省略者：「{text}」即{after}。',
  },
  'range.next-year': {
    en: 'The range runs over New Year, so its end is {after}.',
    'zh-Hant': '範圍跨年，故其末為{after}。',
  },
  'range.next-month': {
    en: 'The range runs into the next month, so its end is {after}.',
    'zh-Hant': '範圍跨月，故其末為{after}。',
  },
  'range.join': { en: '“{text}” is a range: {after}.', 'zh-Hant': '「{text}」為一段期間：{after}。' },
  'list.join': {
    en: '“{text}” names these days together: {after}.',
    'zh-Hant': '「{text}」並指數日：{after}。',
  },
  'open.since': {
    en: '“{text}” says that it goes on from then: {after}.',
    'zh-Hant': '「{text}」表示自此持續：{after}。',
  },
  'duration.until': {
    en: 'A time of “{text}” that ends at {before} is {after}.',
    'zh-Hant': '至{before}為止的「{text}」為{after}。',
  },
  'duration.from': {
    en: 'A time of “{text}” that begins at {before} is {after}.',
    'zh-Hant': '自{before}起的「{text}」為{after}。',
  },
  'check.no-such-day': {
    en: 'The calendar has no day “{text}”; what is left of it is {after}.',
    'zh-Hant': '曆法中並無「{text}」此日，僅能確定為{after}。',
  },
  'check.weekday': {
    en: '{after} is not the weekday that “{text}” names.',
    'zh-Hant': '{after}並非「{text}」所稱的星期。',
  },
  'check.order': {
    en: 'The range “{text}” ends before it begins.',
    'zh-Hant': '範圍「{text}」的末日早於首日。',
  },
  'unresolved.reference': {
    en: '“{text}” is counted from the document’s date, which is not known closely enough.',
    'zh-Hant': '「{text}」須以文件日期推算，而文件日期不詳或不夠精確。',
  },
  'unresolved.anchor': {
    en: '“{text}” is counted from a date told before it, and there is none.',
    'zh-Hant': '「{text}」須承前文的日期，而前文並無可承者。',
  },
  'unresolved.event': {
    en: '“{text}” is counted from an event whose date is not known.',
    'zh-Hant': '「{text}」須以某事件推算，而該事件日期不詳。',
  },
  'unresolved.calendar': {
    en: 'It is not certain in which calendar “{text}” counts.',
    'zh-Hant': '無法確定「{text}」採用何種紀年。',
  },
  'unresolved.lunisolar': {
    en: '“{text}” belongs to the lunisolar calendar and is not converted.',
    'zh-Hant': '「{text}」屬農曆，未作換算。',
  },
  'unresolved.out-of-range': {
    en: '“{text}” lies outside the years 0000 to 9999.',
    'zh-Hant': '「{text}」超出西元0000年至9999年的範圍。',
  },
  'unresolved.vague': {
    en: '“{text}” names no definite number.',
    'zh-Hant': '「{text}」並未指明確切數目。',
  },
  'unresolved.duration': {
    en: '“{text}” is a length of time that nothing here fixes to the calendar.',
    'zh-Hant': '「{text}」為時間長度，文中並無可確定其起訖者。',
  },
  'unresolved.frequency': {
    en: '“{text}” tells how often, not when.',
    'zh-Hant': '「{text}」表頻率，不指特定日期。',
  },
} as const satisfies Record<string, BasisMessage>;

/** The stable name of a rule of a derivation. */
export type BasisRule = keyof typeof BASIS_MESSAGES;
