/** What the words themselves give: what they state, in which count of years, and what a vague word means by convention. */
export const STATED_MESSAGES = {
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
} as const;
