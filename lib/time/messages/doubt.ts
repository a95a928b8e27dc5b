/** What does not fit the calendar, and what stays open. */
export const DOUBT_MESSAGES = {
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
  'check.not-converted': {
    en: 'The calendar of “{text}” is not converted for this year; what is left of it is {after}.',
    'zh-Hant': '「{text}」的曆法在該年未作換算，僅能確定為{after}。',
  },
  'unresolved.no-such-date': {
    en: 'The calendar has no “{text}”.',
    'zh-Hant': '曆法中並無「{text}」。',
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
  'unresolved.two-readings': {
    en: '“{text}” can be read as two dates, and the text does not show which is meant.',
    'zh-Hant': '「{text}」可解作兩個日期，文中並無線索可斷定何者為是。',
  },
  'unresolved.fiscal-year': {
    en: 'A fiscal year begins in another month in every state, and the text does not say in which “{text}” begins.',
    'zh-Hant': '各國會計年度起訖不一，文中未說明「{text}」始於何月。',
  },
  'unresolved.out-of-range': {
    en: '“{text}” lies outside the years that have four figures.',
    'zh-Hant': '「{text}」超出四位數紀年的範圍。',
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
} as const;
