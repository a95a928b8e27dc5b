/** How single dates become a stretch of time or a set of days. */
export const EXTENT_MESSAGES = {
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
  'deadline.until': {
    en: '“{text}” is a time limit that runs from the document’s date: {after}.',
    'zh-Hant': '「{text}」為自文件日期起算的期限：{after}。',
  },
  'open.since': {
    en: '“{text}” says that it goes on from then: {after}.',
    'zh-Hant': '「{text}」表示自此持續：{after}。',
  },
  'duration.until': {
    en: 'A time of “{text}” that ends at {before} is {after}.',
    'zh-Hant': '至{before}為止的「{text}」為{after}。',
  },
  'duration.within': {
    en: '“{text}” is a time limit that begins at {before}: {after}.',
    'zh-Hant': '「{text}」為自{before}起算的期限：{after}。',
  },
  'duration.before': {
    en: '“{text}” is the time before {before}: {after}.',
    'zh-Hant': '「{text}」為{before}之前的一段期間：{after}。',
  },
  'duration.from': {
    en: 'A time of “{text}” that begins at {before} is {after}.',
    'zh-Hant': '自{before}起的「{text}」為{after}。',
  },
} as const;
