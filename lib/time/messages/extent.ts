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
} as const;
