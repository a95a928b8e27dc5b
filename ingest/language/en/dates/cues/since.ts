import type { ResolvingCues } from '../../../../date/language';

const SINCE = /\b(?:ever since|since)\s(?:the\s|about\s|around\s)?$/;
const ONWARD = /^\s?(?:onwards?\b|and (?:since|after)\b)/;
/** Examples: since 1985, from 1993 onwards. Counter-examples: since talks in 1994, from 1993 to 1994. */
export const since: ResolvingCues['since'] = ({ before, behind }, { isRange }) => {
  if (isRange) return null;
  const from = SINCE.exec(before);
  if (from) return { before: from[0].length, behind: 0 };
  const onward = ONWARD.exec(behind);
  return onward ? { before: 0, behind: onward[0].length } : null;
};
