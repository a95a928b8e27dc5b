import type { TimexRule } from '../../../date/recognise/rule';
import { END, matchAt, pattern, W } from './grammar';

const ZONE = `(?:${W}(?:GMT|UTC|EST|EDT|PST|PDT|KST|JST|CET|BST|local${W}time))?`;
/** A time of day: 9:30 a.m., 10 p.m. EST, 1500 GMT, 1400 hours. */
const CLOCK = pattern(
  `[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?(?:\\s?[ap]\\.?m\\b\\.?)${ZONE}|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?${ZONE}${END}|[0-9]{1,2}\\s?[ap]\\.?m\\b\\.?${ZONE}|[0-9]{4}\\s?(?:GMT|UTC|hours|hrs)${END}`,
  'i',
);
/** Names with a month or a day in them that are no dates. */
const NAMES = pattern(
  `(?:the${W})?(?:Sunday${W}(?:Times|Telegraph|Mirror|Express|Mail)|Black${W}(?:Monday|Tuesday|Wednesday|Thursday|Friday)|Bloody${W}Sunday|Good${W}Friday${W}(?:Agreement|Accords?)|Man${W}Friday|May${W}Day${W}Stadium|May${W}Fourth${W}Movement|March${W}First${W}Movement|Theresa${W}May)${END}`,
);
/** What is counted beside a number that looks like a year. */
const NUMBERED = pattern(
  `(?:Resolutions?|UNSCR|Article|Room|Flight|Channel|Highway|Route|Boeing)${W}[12][0-9]{3}(?![\\p{L}\\p{N}])`,
  'i',
);

/** A link, with the years and days in it. */
const LINK = pattern('(?:https?:|www\\.)[^\\s<>"”’]{1,300}', 'i');

/** What looks like a date and is none: times of day, links, the Sunday Times, Resolution 1718, Room 1945. */
export const decoys: TimexRule = {
  id: 'decoy',
  begins:
    'http https www 0 the sunday black bloody good man may march theresa resolution resolutions unscr article room flight channel highway route boeing'.split(
      ' ',
    ),
  match(text, at) {
    const match =
      matchAt(CLOCK, text, at) ??
      matchAt(LINK, text, at) ??
      matchAt(NAMES, text, at) ??
      matchAt(NUMBERED, text, at);
    return match ? { end: at + match[0].length, type: null } : null;
  },
};
