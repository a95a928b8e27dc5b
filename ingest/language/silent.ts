import type { Span } from '@/lib/schema/span';
import { trimmed } from '@/lib/text/trim';
import { codeUnits } from '../date/language';
import type { LanguagePack } from './pack';
import type { Punctuation } from './punctuation';

const NEVER = /(?!)/;
const no = (): boolean => false;
const none = (): null => null;
const nothing = (): [] => [];
/** The sentences of any script, by the rules of Unicode (UAX 29). */
const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' });

/** So much of a text is cut at once: each segment holds a copy of all that it was cut from. */
const AT_ONCE = 4096;

function sentencesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let from = start, size = AT_ONCE; from < end; ) {
    const to = Math.min(from + size, end);
    const cut = [...SENTENCES.segment(text.slice(from, to))].map(({ index, segment }) => ({
      start: from + index,
      end: from + index + segment.length,
    }));
    // The last one may go on behind the stretch.
    const whole = to < end ? cut.slice(0, -1) : cut;
    found.push(...whole);
    from = whole.at(-1)?.end ?? from;
    size = whole.length > 0 ? AT_ONCE : size * 2;
  }
  return found.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

/** The marks of full width end a clause wherever they stand; of the others none does so in every language. */
const PUNCTUATION: Punctuation = {
  stop: /[.!?。！？\n]/,
  sentenceEnd: /[.!?。！？；\n]/,
  clauseEnd: /[，。：；！？\n]/,
  openers: codeUnits('（(「『《〈【'),
  closers: codeUnits('）)」』》〉】'),
  lead: /^[,;:，；、：\s]+/,
  behindEntryHead: /^\s?[：:，,─—-]/,
  semicolonBefore: /[；;]\s*[^.!?。！？；;]*$/,
};

const CLAUSE_ENDS = codeUnits('.,;:!?，。；：！？\n');

/**
 * The pack that knows no word: it parts a text into paragraphs and sentences, and finds nothing in them. Documents in a language without a pack are read by it; a new
 * language begins as a copy in which one rule after the other is filled in.
 */
export const SILENT: LanguagePack = {
  tag: 'und',
  punctuation: PUNCTUATION,
  cleaning: {
    marks: {
      labelStart: NEVER,
      cellItem: NEVER,
      cellHead: NEVER,
      endNote: NEVER,
      citing: NEVER,
      footnote: NEVER,
      pageFoot: NEVER,
      counted: NEVER,
      lineEnd: /[.!?:;…。！？：；]["'”’»)\]」』）]*$/,
      joint: '',
      sentenceEnd: NEVER,
      dated: NEVER,
      entryDate: NEVER,
      cutsNumber: no,
      isFurniture: no,
      leadsToLinks: no,
      isDateLine: no,
    },
    glyphEdits: nothing,
    glyphCandidates: nothing,
    markEdits: nothing,
    blankEdits: nothing,
  },
  segmenting: {
    marks: {
      longest: { heading: 40, plainHeading: 24, title: 60 },
      labels: [],
      sentenceEnd: /[.!?:;,…。！？：；，、]["'”’»)\]」』）]*$/,
      withinSentence: /[.,;。，；]\s*\S/,
      bracketAtEnd: NEVER,
      noTitle: /[;；。]|[:,：，]$/,
      caption: NEVER,
      captionTitle: NEVER,
      sources: NEVER,
      note: NEVER,
      namedPart: NEVER,
      partAtHead: NEVER,
      partsOfOneKind: [],
      rowsHead: NEVER,
      entry: NEVER,
      isDateLine: no,
      isPhotoCaption: no,
    },
    sentencesIn,
    clausesIn: (_, sentence) => [sentence],
    newsIn: (_, span) => span,
  },
  naming: {
    spellingsOf: nothing,
    seatsOf: nothing,
    groupNamesOf: nothing,
    sharedNamesOf: nothing,
    bearersAt: nothing,
    rareNamesOf: nothing,
    isGeneric: no,
    resolutionsNamed: nothing,
    isNoName: no,
    abbreviationsIn: nothing,
    isHeldThere: no,
    countOfStates: none,
    statesBeside: none,
    yearsIn: nothing,
    isOfAnotherTime: no,
    ownState: (_text, _form, names) => [...names],
    rounds: { before: none, alone: nothing, held: nothing, isAboutIt: no, inHead: none, isDatedBy: no },
  },
  dating: {
    recognise: nothing,
    countsInEra: no,
    resolving: {
      punctuation: PUNCTUATION,
      endsClause: (text, at) => CLAUSE_ENDS.has(text.charCodeAt(at)),
      reach: { near: 4, lead: 6, apart: 6, clause: 80, bracket: 24 },
      bareMonthIsOwn: false,
      countsBackToEvent: no,
      entryReaches: 1,
      storyReaches: 1,
      turnsYear: () => false,
      isInserted: no,
      looksAheadFromNow: no,
      storyGoesOver: false,
      aboutBefore: () => 0,
      isApposition: no,
      eveBehind: () => 0,
      tenseOf: none,
      isAside: no,
      isInPassing: no,
      namesInstrument: no,
      leadsOn: no,
      isContrasted: no,
      isAtBeginning: no,
      movesOn: no,
      goesOn: no,
      looksBack: no,
      speaksIn: none,
      headsEntry: no,
      countsFromStory: no,
      isSolar: no,
      tellsLength: no,
      isSeveral: no,
      sideOfNow: none,
      reachesNow: no,
      reachesNext: no,
      besideTold: none,
      tellsEnd: no,
      since: none,
      begins: no,
      tellsEvent: no,
      sharesName: no,
    },
    writing: {
      punctuation: PUNCTUATION,
      isScript: no,
      speaks: no,
      saysToday: no,
      saysThisYear: no,
      isSameDay: no,
      isNamedAgain: no,
      beginsNext: no,
      isOfSubject: no,
      isAhead: no,
      isPlanned: no,
      looksBack: no,
      isOfEarlierDay: no,
      opensMeeting: no,
      holdsMeeting: no,
      tellsHeld: no,
      roundTense: none,
      yearsAgoIn: nothing,
      anniversaryBehind: none,
      dateline: {
        punctuation: PUNCTUATION,
        isWire: no,
        wireAtHead: () => 0,
        isSigned: no,
        isRecord: no,
        isBracketed: no,
        restOfLine: none,
        isDateLine: no,
        datesByMonth: false,
        isCaption: no,
        imprintOf: none,
      },
    },
  },
  events: {
    reader: () => ({
      extract: () => ({ mentions: [], positions: [], passedOver: [] }),
      titles: {
        en: () => ({ title: '', isWhole: false, isFallback: true, unknown: null }),
        zh: () => '',
        positionEn: () => '',
        positionZh: () => '',
        quoted: (words) => words,
      },
    }),
  },
  merging: {
    links: [],
    cuesOf: () => ({
      again: false,
      several: false,
      since: false,
      ordinal: null,
      stage: '',
      dateAlone: false,
    }),
    stepsIn: none,
    unitsOf: nothing,
  },
  positions: {
    tellsEnd: no,
    outcomeOfRound: none,
    outcomeBehind: () => 0,
    headTitle: () => 0,
    placeOfAll: none,
  },
  contradictions: {
    clausesIn: (_, sentence) => [sentence],
    isBetweenDates: no,
    isLasting: no,
    isHeld: no,
    isAbout: no,
    countedIn: nothing,
    isFinishing: no,
    isOfThisRound: no,
    isAhead: no,
    isOpen: no,
    isQuoted: no,
    isLastingName: no,
    publishedOn: none,
    isAsBefore: no,
    writtenDays: nothing,
  },
  importance: { isFirst: no, isSummary: no, isCountedFrom: no },
};
