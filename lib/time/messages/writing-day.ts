/** The conditions for the day on which a document was written, one by one. */
export const WRITING_DAY_MESSAGES = {
  'day.round-opens': {
    en: '“{text}” is said of the opening of the round, so this was written on {after}.',
    'zh-Hant': '「{text}」指會談開幕，故成文於{after}。',
  },
  'day.weekday': {
    en: '“{text}” without a date names the day of writing, which leaves {after}.',
    'zh-Hant': '未附日期的「{text}」即成文當天，餘下{after}。',
  },
  'day.of-month': {
    en: '“{text}” without a month names the day of writing, which leaves {after}.',
    'zh-Hant': '未附月份的「{text}」即成文當天，餘下{after}。',
  },
  'day.month-of-round': {
    en: '“{text}” is the month of the round, which leaves {after}.',
    'zh-Hant': '「{text}」為該輪會談的月份，餘下{after}。',
  },
  'day.year-of-round': {
    en: '“{text}” is the year of the round, which leaves {after}.',
    'zh-Hant': '「{text}」為該輪會談的年份，餘下{after}。',
  },
  'day.after-told': {
    en: '“{text}” is told as past, so this was written later: {after}.',
    'zh-Hant': '「{text}」已成過去，故成文於其後：{after}。',
  },
  'day.named-twice': {
    en: '“{text}” names one day twice, which leaves {after}.',
    'zh-Hant': '「{text}」兩度指稱同一日，餘下{after}。',
  },
  'day.year-of-subject': {
    en: 'What “{text}” speaks of bears its year, which leaves {after}.',
    'zh-Hant': '「{text}」所述之事載有年份，餘下{after}。',
  },
  'day.later-this-year': {
    en: '“{text}” is past and of the year of writing, which leaves {after}.',
    'zh-Hant': '「{text}」在成文當年且已成過去，餘下{after}。',
  },
  'day.recent-month': {
    en: 'A bare “{text}” told as past is taken to lie within half a year, which leaves {after}.',
    'zh-Hant': '未附年份而已成過去的「{text}」推定在半年之內，餘下{after}。',
  },
  'day.shared-event': {
    en: 'Another document tells the same of a date on which “{text}” falls, which leaves {after}.',
    'zh-Hant': '另一份文件記有同一件事的日期，與「{text}」相合，餘下{after}。',
  },
  'day.anniversary': {
    en: '“{text}” counts the years from a date told before, which leaves {after}.',
    'zh-Hant': '「{text}」自前文所述日期起算，餘下{after}。',
  },
  'day.dateline': {
    en: 'The dateline gives the day, “{text}”, which leaves {after}.',
    'zh-Hant': '電頭載明「{text}」，餘下{after}。',
  },
  'day.in-office': {
    en: '“{text}” calls a person by an office held in certain years, which leaves {after}.',
    'zh-Hant': '「{text}」所稱官職有其任期，餘下{after}。',
  },
  'day.year-after-told': {
    en: 'The latest year told as past is “{text}”; a script is taken to be written by the end of the next: {after}.',
    'zh-Hant': '文中所述最晚的過去年份為「{text}」，新聞稿推定成文不晚於次年年底：{after}。',
  },
  'day.before-limit': {
    en: '“{text}” is a time limit still to come; a script is taken to be written in that year or the one before: {after}.',
    'zh-Hant': '「{text}」為尚未到來的期限，新聞稿推定成文於該年或前一年：{after}。',
  },
} as const;
