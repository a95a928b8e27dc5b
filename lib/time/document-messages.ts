import type { BasisMessage } from './basis-messages';

/**
 * What the rules say that date a document, a round or an event, beside those for a date expression (`BASIS_MESSAGES`). Placeholders as there. The names before
 * the point: `round` the rounds of a conference, `day` conditions for the day a document was written, `document` that day itself, `event` what an event makes
 * of its date.
 */
export const DOCUMENT_MESSAGES = {
  'round.table': {
    en: 'A table of the rounds dates this one “{text}”: {after}.',
    'zh-Hant': '各輪會談一覽表載明此輪為「{text}」：{after}。',
  },
  'round.prose': {
    en: 'The text says when this round was held, “{text}”: {after}.',
    'zh-Hant': '文中載明此輪舉行於「{text}」：{after}。',
  },
  'round.just-ended': {
    en: '“{text}” has just ended, so this was written within a month of it: {after}.',
    'zh-Hant': '「{text}」剛結束，故成文於其後一個月內：{after}。',
  },
  'round.over': {
    en: '“{text}” is told as over, so this was written after it: {after}.',
    'zh-Hant': '「{text}」已成過去，故成文於其後：{after}。',
  },
  'round.to-come': {
    en: '“{text}” is still to come, so this was written before it: {after}.',
    'zh-Hant': '「{text}」尚未舉行，故成文於其前：{after}。',
  },
  'round.named': {
    en: 'It happened at “{text}”, held on {after}.',
    'zh-Hant': '事在「{text}」期間，即{after}。',
  },
  'round.section': {
    en: 'The passage belongs to the part on a round that was held on {after}.',
    'zh-Hant': '此段屬於論述該輪會談的部分，該輪舉行於{after}。',
  },
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
  'day.later-this-year': {
    en: '“{text}” is past and of the year of writing, which leaves {after}.',
    'zh-Hant': '「{text}」在成文當年且已成過去，餘下{after}。',
  },
  'day.recent-month': {
    en: 'A bare “{text}” told as past is taken to lie within half a year, which leaves {after}.',
    'zh-Hant': '未附年份而已成過去的「{text}」推定在半年之內，餘下{after}。',
  },
  'day.told-elsewhere': {
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
  'document.solved': {
    en: 'All this together leaves {after} as the day of writing.',
    'zh-Hant': '綜合以上各項，成文日期為{after}。',
  },
  'document.issued': {
    en: 'The bibliographic record gives {after}.',
    'zh-Hant': '書目資料載明{after}。',
  },
  'document.dateline': {
    en: 'The dateline “{text}” gives {after}.',
    'zh-Hant': '電頭「{text}」載明{after}。',
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
} as const satisfies Readonly<Record<string, BasisMessage>>;
