/** How the rounds of a conference are dated, and what follows from them for the day of writing. */
export const ROUND_MESSAGES = {
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
} as const;
