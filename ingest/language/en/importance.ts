import type { ImportanceLanguage } from '../../importance/language';

const FIRST =
  /\b(?:first(?:-ever| ever| time|\s\w+\sever)|for the first time|never before|unprecedented|historic|milestone|breakthrough|landmark|turning point)\b/;
const SUMMARY = /^\s*(?:abstract|summary|executive summary|synopsis|overview|chronology|timeline)\b/;
const AFTERWARDS = /^\s?(?:onwards?|on(?=[\s,])|and after)/;

/** What the weighing of events needs to know of English. */
export const IMPORTANCE: ImportanceLanguage = {
  isFirst: (said) => FIRST.test(said),
  isSummary: (heading) => SUMMARY.test(heading),
  isCountedFrom: (_date, behind) => AFTERWARDS.test(behind),
};
