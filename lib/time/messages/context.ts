/** What the surroundings give: an earlier date, an event, the direction of the wording, the document’s own date and distances from it. */
export const CONTEXT_MESSAGES = {
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
  'reference.dateline': {
    en: 'The item it stands in is dated by its line “{text}”: {after}.',
    'zh-Hant': '所在篇目以「{text}」署明日期，即{after}。',
  },
  'relative.year': {
    en: '“{text}”, counted from {before}, is {after}.',
    'zh-Hant': '以{before}推算，「{text}」為{after}。',
  },
  'relative.eve': {
    en: '“{text}” is the day before {before}: {after}.',
    'zh-Hant': '「{text}」為{before}的前一日，即{after}。',
  },
  'carry.planned': {
    en: 'It was planned at “{text}”, so {before} is the next one from there: {after}.',
    'zh-Hant': '此事於「{text}」時預定，故{before}取其後最近者，即{after}。',
  },
  'relative.quarter': {
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
  'carry.apposition': {
    en: '“{text}” beside it means the same date, so {before} is {after}.',
    'zh-Hant': '「{text}」與此同指一日，故{before}即{after}。',
  },
} as const;
