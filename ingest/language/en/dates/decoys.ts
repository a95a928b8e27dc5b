import type { TimexRule } from '../../../date/recognise/rule';
import { END, matchAt, pattern, W } from './grammar';

const ZONE = `(?:${W}(?:GMT|UTC|EST|EDT|PST|PDT|KST|JST|CET|BST|local${W}time))?`;
/** A time of day: 9:30 a.m., 10 p.m. EST, 1500 GMT, 1400 hours. */
const CLOCK = pattern(
  `[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?(?:\\s?[ap]\\.?m\\b\\.?)${ZONE}|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?${ZONE}${END}|[0-9]{1,2}\\s?[ap]\\.?m\\b\\.?${ZONE}|[0-9]{4}\\s?(?:GMT|UTC|hours|hrs)${END}`,
  'i',
);
/** A link, with the years and days in it. */
const LINK = pattern('(?:https?:|www\\.)[^\\s<>"”’]{1,300}', 'i');

/** What looks like a date and is none: times of day and links. */
export const decoys: TimexRule = {
  id: 'decoy',
  begins: ['http', 'https', 'www', '0'],
  match(text, at) {
    const match = matchAt(CLOCK, text, at) ?? matchAt(LINK, text, at);
    return match ? { end: at + match[0].length, type: null } : null;
  },
};
