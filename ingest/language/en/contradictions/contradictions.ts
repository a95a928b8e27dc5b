import { z } from 'zod';
import type { ContradictionLanguage, Counted } from '../../../contradiction/language';
import { list, rowsOf } from '../tables/read-list';
import { SEGMENTING } from '../text/segmenting';

const PASSES = /\b(?:after|for)\s(?:about\s|nearly\s|almost\s)?$/i;
const LASTS = /\b(?:last(?:ed|ing)?|for|over|took)\s(?:about\s|nearly\s)?$/i;
const HELD = /\b(?:after|of)\s$/i;
const ABOUT =
  /\b(?:about|around|some|nearly|almost|over|more than|less than|up to|at least|roughly|approximately|several)\b/i;
const FINISHED = /\b(?:received|accepted|revised|submitted|completed)\s?(?:on|:)/i;
const THIS_ROUND = /\b(?:this|the current|the present) (?:round|session)\b/i;
const AHEAD = /\b(?:will|would|expects?|hopes?|plans?|to be held|may|might|could|is to|are to)\b/i;
const OPEN = /\b(?:may|might|could|possibly|as early as|is expected|are expected|is likely|are likely)\b/i;
const LASTING_NAME = /^\s?(?:nuclear |missile |civil |border )*(?:crisis|war|conflict|standoff)\b/i;

const Row = z.object({ nouns: list, measure: z.string(), thing: z.string() });
const NUMBER =
  '(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)';
const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 };
const POWERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
const PERSONS = 'hostages';

interface Counting {
  readonly pattern: RegExp;
  readonly of: ReadonlyMap<string, z.infer<typeof Row>>;
  readonly persons: string;
}

let counting: Counting | null = null;

function countingBy(): Counting {
  const rows = rowsOf('measures.tsv', Row);
  const nouns = rows
    .flatMap((row) => row.nouns.map((noun) => [noun, row] as const))
    .sort(([a], [b]) => b.length - a.length);
  return {
    of: new Map(nouns),
    persons: rows.find((row) => row.nouns.includes(PERSONS))?.measure ?? '',
    pattern: new RegExp(
      `\\b(about |around |some |nearly |almost |over |more than |at least |up to |roughly )?(${NUMBER})(?:[ -](hundred|thousand|million|billion))?\\s(?:[a-z-]+\\s)?(${nouns.map(([noun]) => noun).join('|')})\\b`,
      'gi',
    ),
  };
}

/** The numbers of things in a text: `8,000 spent fuel rods`, `half a million tons` not. Counter-examples: dates, ordinals. */
function countedIn(text: string, within: { start: number; end: number }): Counted[] {
  counting ??= countingBy();
  const { pattern, of, persons } = counting;
  return [...text.slice(within.start, within.end).matchAll(pattern)].flatMap((match): Counted[] => {
    const [whole, about, numeral = '', power, noun = ''] = match;
    const row = of.get(noun.toLowerCase());
    const small = numeral.toLowerCase();
    const value = /^\d/.test(small) ? Number(small.replace(/,/g, '')) : (TENS[small] ?? SMALL.indexOf(small));
    if (!row || value < 0) return [];
    const start = within.start + match.index;
    return [
      {
        span: { start, end: start + whole.length },
        text: whole.trim(),
        amount: value * (POWERS[power?.toLowerCase() ?? ''] ?? 1),
        about: about !== undefined,
        measure: row.measure,
        isOfPersons: row.measure === persons,
        thing: row.thing,
      },
    ];
  });
}

/** What the search for contradictions needs to know of English. */
export const CONTRADICTIONS: ContradictionLanguage = {
  isBetweenDates: (lead) => PASSES.test(lead),
  isLasting: (lead) => LASTS.test(lead),
  isHeld: (lead) => HELD.test(lead),
  isAbout: (words) => ABOUT.test(words),
  clausesIn: SEGMENTING.clausesIn,
  countedIn,
  isFinishing: (note) => FINISHED.test(note),
  isOfThisRound: (sentence) => THIS_ROUND.test(sentence),
  isAhead: (words) => AHEAD.test(words),
  isOpen: (words) => OPEN.test(words),
  isQuoted: (before) =>
    (before.match(/"/g)?.length ?? 0) % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”'),
  isLastingName: (words) => LASTING_NAME.test(words),
  publishedOn: (_note, timexes) => {
    const last = timexes.findLast(
      ({ type, edtf, precision }) =>
        type === 'DATE' &&
        edtf !== null &&
        !edtf.includes('/') &&
        (precision === 'day' || precision === 'month' || precision === 'year'),
    );
    return last?.edtf && last.latest ? { edtf: last.edtf, latest: last.latest } : null;
  },
  isAsBefore: (note) => /^(?:ibid|op\. cit|loc\. cit)/i.test(note),
  writtenDays: () => [],
};
