import { type Around, codeUnits, type ResolvingCues } from '../../../../date/language';
import { PUNCTUATION } from '../../text/punctuation';
import { since } from './since';
import { speaksIn, tenseOf } from './tense';

/** Marks that end a clause wherever they stand; a full stop and a colon only before a blank. A comma ends none: dates hold commas, and a verb governs what stands behind one. */
const ENDS = ';!?\n';
const BEFORE_BLANK = '.:';
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|mr|mrs|ms|dr|gen|col|lt|adm|sen|rep|gov|amb|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|st|jr|u\.s|u\.n|d\.c)$/u;
const LONGEST_WORD = 6;

const MARKS = codeUnits(ENDS + BEFORE_BLANK);

function endsClause(text: string, at: number): boolean {
  if (!MARKS.has(text.charCodeAt(at))) return false;
  const mark = text[at] ?? '';
  if (ENDS.includes(mark)) return true;
  if (!/\s/.test(text[at + 1] ?? ' ')) return false;
  return mark === ':' || !ABBREVIATION.test(text.slice(Math.max(0, at - LONGEST_WORD), at).toLowerCase());
}

const SAME = /^\s?(?:,\s|\(|,?\s?(?:that is|i\.e\.),?\s)$/;
/** A date that belongs to a noun, or to what somebody knows of an earlier time: the 1967 borders, the treaty of 1992, signed in 1994. */
const NOUN_BEFORE = /\b(?:the|its|their|his|her|a|an|this)\s$/;
const OF_NOUN =
  /\b[a-z-]+\s(?:of|from|signed in|dated|reached in|adopted in|concluded in)\s$|\bas\s[a-z]+ed\s(?:in|on)\s$/;
const NOUN_BEHIND =
  /^\s(?:[a-z-]+\s)?(?:agreement|accord|treaty|declaration|statement|communiqu|resolution|pact|framework|constitution|border|boundar|war|crisis|summit|election|test|convention|protocol|report|review|deal|talks|round)/;
const PASSING_BEFORE =
  /\b(?:by|(?<!\b(?:took|not)\s)(?:until|till)|before|prior to|no later than|compared (?:to|with)|than in|since|unlike in|as in|like in|scheduled for|planned for|set for|due (?:in|on|by)|expected (?:in|on|by)|postponed (?:to|until)|delayed (?:to|until)|deadline of|target of)\s(?:the\s)?(?:year\s)?$/;
/** A law from 1994. Counter-examples: `met from 22 October`, `held from November 1986 to March 1987`, by which the story begins. */
const FROM_YEAR = /\bfrom\s(?:the\s)?(?:year\s)?$/;
/** `remained until March 1957, when it withdrew`: the story has come there. */
const TOLD_BEHIND = /^,?\swhen\s/;
const CONTRAST =
  /\b(?:in contrast|by contrast|compared with|unlike|as opposed to)\s*,?\s*(?:to|with|in)?\s*$/;
const ABOUT =
  /(?:\b(?:on or about|on or around|around|about|circa|ca\.|c\.|approximately|roughly|some time in|sometime in|probably in|probably on|on or before)\s)$/;
/** A date at the head of its sentence moves the story on: `In November 2002 … On January 10, …`. */
const ONWARD =
  /\b(?:by|until|till|through|to)\s$|(?:^|[.;!?]["”]?\s|\n)(?:then |and |but )?(?:on|in|by)\s(?:the\s)?$|[,;]\s(?:and|but|then|and then)\s(?:on|in|by)\s(?:the\s)?$|(?:^|[.;!?]["”]?\s|\n)(?:[a-z]\.\s)?(?:that|this|it) was (?:on|in)\s(?:the\s)?$/;
/** `, which were suspended in`, `, imposed in`, `(signed in`: it has begun before the date. */
const INSERTION =
  /[,(]\s(?:which|who|whose|whom|where|first|once|last)\s[^,;.()]*$|[,(]\s?[a-z]+(?:ed|en|ought|old|ent|ade)\s(?:[a-z]+\s){0,3}(?:the\s)?$/;
/** What had been done by then: the story has not moved on to it. */
const DONE_BY = /\b(?:had|been)\s(?:[a-z]+\s){1,2}by\s(?:the\s)?$/;
const LAST_TIME = /\b(?:the last time|the previous time|last met|previously met|the most recent)\b/;
const ENTRY = /^(?:\s?(?:--|[:–—])|\s-\s|\t)/;
const LATE_BEFORE = /\b(?:the past|the last|over the last|over the past|these past)\s$/;
const WORDS_PAST = /^(?:the|these|those)\s(?:past|last)\s/;
const WORDS_AHEAD = /^(?:the\s)?(?:next|coming)\s|^the\s(?:next|coming)\s/;
/** Nothing but a mark, and a word of measure. */
const BESIDE = /^[\s,–—(-]*(?:(?:only|just|some|barely|about|exactly|and)\s)?$/;
const ENDS_TALKS = /\b(?:ended|closed|concluded|adjourned|recessed|ceasefire|was lifted)\b/;

const isAside = ({ before, behind }: Around): boolean =>
  OF_NOUN.test(before) || (NOUN_BEFORE.test(before) && NOUN_BEHIND.test(behind));

/** What the words beside an English date expression say of it. */
export const RESOLVING: ResolvingCues = {
  punctuation: PUNCTUATION,
  endsClause,
  reach: { near: 20, lead: 24, apart: 10, clause: 160, bracket: 60 },
  bareMonthIsOwn: true,
  countsBackToEvent: (between) => BESIDE.test(between),
  storyReaches: 2,
  aboutBefore: (before) => ABOUT.exec(before)?.[0].length ?? 0,
  isApposition: (between) => SAME.test(between),
  tenseOf,
  isAside,
  isInPassing: ({ before, behind }, { isYear }) =>
    (PASSING_BEFORE.test(before) || (isYear && FROM_YEAR.test(before))) && !TOLD_BEHIND.test(behind),
  namesInstrument: (behind) =>
    /^\s(?:[a-z-]+\s){0,2}(?:agreement|accord|treaty|declaration|joint statement|communiqu|resolution|pact|framework)/.test(
      behind,
    ),
  leadsOn: (before) => /^(?:but|and|then)?\s?(?:in|on|until)?\s?$/.test(before),
  isContrasted: (before) => CONTRAST.test(before),
  eveBehind: () => 0,
  isAtBeginning: () => false,
  movesOn: (before) => ONWARD.test(before) && !DONE_BY.test(before),
  isInserted: (before, between) => INSERTION.test(before) && between.includes(','),
  looksAheadFromNow: (words) => !/^would\b/.test(words),
  storyGoesOver: true,
  turnsYear: (before) => !/\bhad\b|\bsince\b/.test(before),
  goesOn: (clause) => /\b(?:again|once more|then|subsequently|afterwards)\b/.test(clause),
  speaksIn,
  looksBack: (clause) => LAST_TIME.test(clause),
  headsEntry: (behind) => ENTRY.test(behind),
  countsFromStory: () => false,
  isSolar: () => false,
  tellsLength: () => false,
  isSeveral: (words) => /^(?:several|some|a few|few|many|a couple)/.test(words),
  sideOfNow: (before, words) =>
    WORDS_AHEAD.test(words) ? 1 : WORDS_PAST.test(words) || LATE_BEFORE.test(before) ? -1 : null,
  reachesNow: () => false,
  reachesNext: () => false,
  besideTold: () => null,
  tellsEnd: (clause) => ENDS_TALKS.test(clause),
  since,
  begins: (behind) => /^\s?(?:onwards?|on\b(?=[,.;]))/.test(behind),
  tellsEvent: (words, name) =>
    name !== '' &&
    words.includes(name.split(' ').at(-1) ?? name) &&
    /\b(?:opened|began|held|signed|ended|took place|will|adopted|announced)\b/.test(words),
  sharesName: (words, name) => name.length > 3 && words.includes(name),
};
