import type { NameHit } from '@/lib/schema/annotation';
import type { OwnState } from '../../../names/language';
import { words } from '../text/words';
import { writesForItself } from './own-organs';

/** Agencies whose own state is that of their readers, by their codes; what others send has the state of who prints it. */
const OF_AGENCY: ReadonlyMap<string, string> = new Map([
  ['CNA', 'TWN'],
  ['XINHUA', 'CHN'],
  ['KCNA', 'PRK'],
]);
const ABROAD = new Set(['REUTERS', 'AFP', 'AP', 'BBC', 'YONHAP', 'KYODO', 'TASS', 'VOA']);
/** `（中央社台北四日電）`: what makes the name of an agency the sender of what follows. */
const SENT = words('^[^，。；\\n]{0,16}[日號]?[電訊](?![視話影台池子])');
/**
 * What in traditional script only Taiwan writes of itself: `民國九十四年`, `我總統府`, `我國第一次把總統和立委…`. Counter-example: `我國重申，台灣問題…`, which a paper of Hong Kong may write.
 */
const OF_TAIWAN = words(
  '民國\\s?[\\d一二三四五六七八九十]|我{organ-of-taiwan}|我(?:國|方|{own})[^。！？\\n]{0,20}{beside-our-taiwan}',
);
/** `外交部發言人華春瑩主持例行記者會`: the state of a ministry that answers. */
const ASKED = words('(?:^|\\n)\\s*[問答]\\s?[：:]');
/** A text in traditional script differs from its folded form in so many of a hundred characters. */
const TRADITIONAL = 0.08;
const SAMPLE = 2000;

/** `我國決定`, `我海軍太平艦`, `與我斷交`: words that mean the writer's own state. Counter-examples: `我國家隊`, `自我國有化`, `我與他`. */
const OWN = words(
  '(?<![自無忘敵唯本])我(?:國(?![家際內有])|方(?![便法面向針案才可])|(?={own}|軍(?!人)))|(?<=[與和同對向給援])我(?={with-us})',
);
const OURS = words('(?<![他她你])我們(?![國家這那的都也])');
/** Somebody else's words: within them 我 is he. */
const OPENED = /[「『“"][^」』”"\n。！？]{0,60}$/;
const LONGEST_QUOTE = 61;

/**
 * The state that a text means by 我國: that of the agency that sends the item, of the publisher, or the one that its script and words show; null where nothing shows it.
 */
export const ownState: OwnState = (text, form, names, publishers) => {
  const whole = publishers[0] ?? byWords(text, form, names);
  const senders = names.flatMap(({ kind, ids: [id = ''], span }) => {
    const isSender = kind === 'organisation' && (OF_AGENCY.has(id) || ABROAD.has(id));
    return isSender && SENT.test(form.slice(span.end, span.end + 20))
      ? [{ at: span.start, state: OF_AGENCY.get(id) ?? whole }]
      : [];
  });
  const stateAt = (at: number): string | null =>
    senders.findLast((sender) => sender.at <= at)?.state ?? whole;
  const isAnswering = ASKED.test(form);
  const free = (at: number): boolean =>
    !names.some(({ span }) => span.start <= at && at < span.end) &&
    !OPENED.test(text.slice(Math.max(0, at - LONGEST_QUOTE), at));
  const patterns = isAnswering ? [OWN, OURS] : [OWN];
  const said = patterns.flatMap((pattern) =>
    [...form.matchAll(new RegExp(pattern.source, 'g'))].flatMap(({ index, 0: word }): NameHit[] => {
      const state = free(index) ? stateAt(index) : null;
      return state ? [named({ start: index, end: index + word.length }, state)] : [];
    }),
  );
  // Who sends the news takes no part in it.
  const taking = names.map((name) =>
    senders.some(({ at }) => at === name.span.start) ? { ...name, parties: [] } : name,
  );
  return [...writesForItself(form, taking, stateAt), ...said].sort((a, b) => a.span.start - b.span.start);
};

function named(span: NameHit['span'], state: string): NameHit {
  return { span, kind: 'state', ids: [state], parties: [state] };
}

/** By script and words: simplified script is that of the mainland, traditional that of Taiwan only where it speaks of Taiwan as its own; it is written elsewhere, too. */
function byWords(text: string, form: string, names: readonly NameHit[]): string | null {
  const end = Math.min(text.length, SAMPLE);
  let other = 0;
  for (let i = 0; i < end; i += 1) if (text[i] !== form[i] && text.charCodeAt(i) > 0x2e80) other += 1;
  if (other < end * TRADITIONAL) return names.some(({ parties }) => parties.includes('CHN')) ? 'CHN' : null;
  return OF_TAIWAN.test(form) ? 'TWN' : null;
}
