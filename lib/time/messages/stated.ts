/** What the words themselves give: what they state, in which count of years, and what a vague word means by convention. */
export const STATED_MESSAGES = {
  'editor.date': { en: 'An editor gave the date {after}.', 'zh-Hant': '編者所給的日期為{after}。' },
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
  'calendar.reign': {
    en: '“{text}” counts from an emperor’s accession; that year began in {after}.',
    'zh-Hant': '「{text}」為年號紀年，該年始於{after}。',
  },
  'movable.lunisolar': {
    en: '“{text}” is of the lunisolar calendar; in its year {before} that is {after}.',
    'zh-Hant': '「{text}」為農曆，{before}年換算為{after}。',
  },
  'movable.festival': {
    en: '“{text}” is a day of the lunisolar calendar; in {before} it fell on {after}.',
    'zh-Hant': '「{text}」為農曆節日，{before}年在{after}。',
  },
  'movable.new-years-eve': {
    en: '“{text}” is the day before the lunisolar New Year; in {before} that was {after}.',
    'zh-Hant': '「{text}」為農曆新年前一日，{before}年在{after}。',
  },
  'movable.solar-term': {
    en: '“{text}” is a solar term; in {before} it fell on {after}.',
    'zh-Hant': '「{text}」為節氣，{before}年在{after}。',
  },
  'movable.easter': {
    en: '“{text}” is counted from Easter; in {before} it fell on {after}.',
    'zh-Hant': '「{text}」依復活節推算，{before}年在{after}。',
  },
  'movable.weekday': {
    en: '“{text}” falls on a weekday of its month; in {before} that was {after}.',
    'zh-Hant': '「{text}」定於某月第幾個星期幾，{before}年在{after}。',
  },
  'state.within': {
    en: '“{text}” of {before} is {after}.',
    'zh-Hant': '{before}的「{text}」為{after}。',
  },
  'convention.week-of-month': {
    en: 'Counting weeks from the month’s first day, “{text}” of {before} is {after}.',
    'zh-Hant': '以每月首日起算週次，{before}的「{text}」為{after}。',
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
  'state.about': {
    en: 'The words before it, “{text}”, say that {before} is not exact.',
    'zh-Hant': '前文「{text}」表明{before}並非確切日期。',
  },
  'convention.rough-number': {
    en: '“{text}” names a rough number; counted from {before} that is {after}.',
    'zh-Hant': '「{text}」為約數；以{before}推算，即{after}。',
  },
  'convention.several-days': {
    en: 'By convention “{text}” is one to ten days; counted from {before} that is {after}.',
    'zh-Hant': '依慣例，「{text}」以一至十日計；以{before}推算，即{after}。',
  },
} as const;
