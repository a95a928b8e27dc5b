/** The date of a document itself, and what an event makes of its date. */
export const OWN_DATE_MESSAGES = {
  'document.solved': {
    en: 'All this together leaves {after} as the day of writing.',
    'zh-Hant': '綜合以上各項，成文日期為{after}。',
  },
  'document.issued': {
    en: 'The bibliographic record gives {after}.',
    'zh-Hant': '書目資料載明{after}。',
  },
  'document.file-states': {
    en: 'The file itself states {after} ({text}).',
    'zh-Hant': '檔案自身載明{after}（{text}）。',
  },
  'document.dateline': {
    en: 'The dateline “{text}” gives {after}.',
    'zh-Hant': '電頭「{text}」載明{after}。',
  },
  'document.signed': {
    en: 'The date below the text, “{text}”, gives {after}.',
    'zh-Hant': '文末所署「{text}」載明{after}。',
  },
  'document.this-year': {
    en: 'The writer calls the year this year: “{text}”, so this was written in {after}.',
    'zh-Hant': '作者稱「{text}」，故成文於{after}。',
  },
  'document.lead-day': {
    en: 'The script bears no date; the day that it tells of first, “{text}”, is taken for its own: {after}.',
    'zh-Hant': '文稿未載日期，以其首先述及之日「{text}」為準，即{after}。',
  },
  'document.day': {
    en: 'The script tells of its own day, {after}.',
    'zh-Hant': '本稿所述為當天之事，即{after}。',
  },
  'event.until-next': {
    en: '“{text}” is the time between that date and the next one told: {after}.',
    'zh-Hant': '「{text}」指前述日期至下一日期之間：{after}。',
  },
  'event.lasts': {
    en: 'It began on “{text}” and lasted as many days as its sentence says: {after}.',
    'zh-Hant': '自「{text}」起，依文中所述天數：{after}。',
  },
  'event.goes-on': {
    en: '“{text}” is when it began, and it went on: {after}.',
    'zh-Hant': '「{text}」為起點，其後持續：{after}。',
  },
  'event.after': {
    en: '“{text}” says that it came after {before}: {after}.',
    'zh-Hant': '「{text}」表示在{before}之後：{after}。',
  },
  'event.before': {
    en: '“{text}” says that it was told by {before}, and so happened then or earlier: {after}.',
    'zh-Hant': '「{text}」表示至{before}已述及，故發生於當時或更早：{after}。',
  },
  'event.lasted': {
    en: 'By the days that the sentence counts around “{text}”: {after}.',
    'zh-Hant': '依文中就「{text}」所述天數：{after}。',
  },
  'document.lead': {
    en: 'The report goes on with what it told first, of “{text}”: {after}.',
    'zh-Hant': '報導續述其開頭「{text}」之事：{after}。',
  },
  'event.continued': {
    en: 'The sentence goes on with what was told before it, of {after}.',
    'zh-Hant': '本句續述前文之事：{after}。',
  },
} as const;
