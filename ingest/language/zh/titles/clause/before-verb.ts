import { pattern } from '../pattern';
import { type Prepositional, prepositionals } from './prepositions';
import { after, once, type Parsed, type Reader, skip } from './reader';
import { wordsAt } from './words-at';

/** All that stands between the subject and its verb. */
export interface BeforeVerb {
  readonly modal: string;
  readonly isNegated: boolean;
  readonly tense: 'present' | 'perfect' | 'past' | 'progressive';
  readonly adverbs: readonly string[];
  readonly phrases: readonly Prepositional[];
  /** Whether circumstances were left out: 在…之後. What is only promised may hang on them. */
  readonly leavesOut: boolean;
}

const NOTHING: BeforeVerb = {
  modal: '',
  isNegated: false,
  tense: 'present',
  adverbs: [],
  phrases: [],
  leavesOut: false,
};

const MOST_STEPS = 7;
const COMMA = pattern('^，');
/** 在金倉里，正進行工程. */
const BEFORE_AUXILIARY = pattern('^，(?=(?:正|正在|已|已經|曾|將|進行|舉行|達成))');
/** 出人意表地. */
const MANNER = pattern('^[^，。的在對向與和了是]{2,4}地(?=[^，。點方區面下球])');
const DATE =
  '(?:同年|次年|翌年|去年|今年|明年|前年|本月|上個?月|下個?月|本周|上周|下周|下星期|上星期|(?:星期|周|週|禮拜)[一二三四五六日天]|\\d{2,4}(?=[至到、與和]\\d)|[\\d〇○零一二三四五六七八九十]{1,4}(?:年代?|月份?|日|號)|(?:[\\d一二三四五六七八九十]{1,3})(?:天|周|週|個月|年)(?:後|前|來|內)|初期|中期|後期|末期|初|底|末|中旬|上旬|下旬|上午|下午|晚間|凌晨|清晨|深夜|當天|當日|當月|昨天|今天|明天|昨日|今日|明日|昨晚|今晚|日前|近日|稍早)';
export const TIME = pattern(
  `^(?:早?在|於|自|從|到|至|直到)?${DATE}(?:[、與和及至到]?${DATE})*(?:起|以來|{after}|以前|之前|左右|前後|期間|間|的)?`,
);
/** Circumstances: 在會見金正日之後, 在記者會上. */
const CIRCUMSTANCES = pattern(
  '^(?:[在於當趁][^，。；：]{1,30}?(?:時候|時|後|期間|之際|前|中|上|下|間)|[^，。；：在]{2,24}?(?:{after}|{at-the-time}|會談時|會面時|會晤時|專訪時|訪問時|期間)|(?:上臺|上任|就任|就職|執政|當選|掌權|接任|即位)後|應[^，。；：]{1,12}?(?:要求|邀請|請求|之邀|之請)而?)',
);

/** What stands before a verb at a place, with every way to read it; the empty one is the last. */
export function beforeVerbs(reader: Reader, at: number): readonly Parsed<BeforeVerb>[] {
  return once(reader, 'before-verb', at, () => stepsFrom(reader, at, NOTHING, 0));
}

function stepsFrom(reader: Reader, from: number, so: BeforeVerb, steps: number): Parsed<BeforeVerb>[] {
  const at = skip(reader, from);
  const here: Parsed<BeforeVerb> = { end: at, value: so };
  if (steps >= MOST_STEPS || at >= reader.limit) return [here];
  const on = (end: number, change: Partial<BeforeVerb>): Parsed<BeforeVerb>[] =>
    stepsFrom(reader, end, { ...so, ...change }, steps + 1);
  const out: Parsed<BeforeVerb>[] = [];
  for (const { end, value } of prepositionals(reader, at))
    if (!so.phrases.some(({ role }) => role === value.role))
      out.push(...on(end, { phrases: [...so.phrases, value] }));
  for (const { span, value } of wordsAt(reader, at, 'modal'))
    if (so.modal === '' || so.modal === value.en) out.push(...on(span.end, { modal: value.en }));
  for (const { span, value } of wordsAt(reader, at, 'not'))
    if (!so.isNegated && (so.modal === '' || value.en === '' || so.modal === value.en))
      out.push(
        ...on(span.end, {
          isNegated: true,
          modal: value.en === '' || value.en === 'perfect' ? so.modal : value.en,
          tense: value.en === 'perfect' ? 'perfect' : so.tense,
        }),
      );
  for (const { span, value } of wordsAt(reader, at, 'tense'))
    out.push(...on(span.end, { tense: value.en as BeforeVerb['tense'] }));
  for (const { span, value } of wordsAt(reader, at, 'adverb'))
    out.push(...on(span.end, { adverbs: value.en === '' ? so.adverbs : [...so.adverbs, value.en] }));
  const time = after(reader, at, TIME) ?? wordsAt(reader, at, 'time')[0]?.span.end;
  if (time !== undefined) out.push(...on(time, {}));
  const circumstances = far(reader, at);
  if (circumstances !== null && !so.leavesOut)
    out.push(...on(after(reader, circumstances, COMMA) ?? circumstances, { leavesOut: true }));
  const manner = after(reader, at, MANNER);
  if (manner !== null) out.push(...on(manner, {}));
  const comma = so.phrases.length > 0 ? after(reader, at, BEFORE_AUXILIARY) : null;
  if (comma !== null) out.push(...on(comma, {}));
  return [...out, here];
}

/** Nothing that holds the event word, or stands behind it, is left out. */
function far({ source, limit, told }: Reader, at: number): number | null {
  if (told && at >= told.start) return null;
  const found = CIRCUMSTANCES.exec(source.form.slice(at, Math.min(limit, at + 40)));
  const end = found ? at + found[0].length : null;
  return end !== null && told && end > told.start ? null : end;
}
