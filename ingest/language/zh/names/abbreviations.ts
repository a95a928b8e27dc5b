import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { Referent } from '../../../names/abbreviation-referents';
import { words } from '../text/words';
import { countOfStates } from './counted-states';

/** What turns the character before it into a state's name: 美方, 日相, 美軍, 巴國; each but for the words that it begins. */
const AFTER = words(
  '方(?![式便法面向針案能才可])|軍(?![事售備費購力演火品民法委校官種情])|相(?![關對當互同信反應似較比繼])|籍|廷|艦(?=[隊護航在於入駛])|使(?=$|[，。；、節館臣])',
);
/** What only an abbreviation that is no whole name with it may have: 巴國, but 中國 is found before. */
const AFTER_RARE = words(
  '國(?!民(?!兵)|[家際內會防土務營產籍力王慶歌旗號共語策人])|民兵|空軍|海軍|陸軍|正規軍|[機艦](?=入侵|飛|轟|炸|擊|越|群|攔|遭|被)',
);
const PEOPLE = words('人(?![為民數員士口類道權質力才物工群均格生事造])');
/** Characters with 人 behind them that are words: 中人, 以人. */
const NO_PEOPLE = /[中以约加比西新星台法]/;
/** What turns the character behind it into one: 訪俄, 對美, 駐韓. */
const BEFORE = words('[訪對駐赴抵侵援聯]$');
const BEFORE_RARE = words('(?:[訪駐抵攻入侵援]|[撤退]出)$');
/** What ends the object of such a verb, so that a common character behind it is a state: 揮軍入黎，. */
const OBJECT_ENDS = words('^(?:$|[，。；、：」）]|大使|使館|使節|高級|期間|之行|之後|後|時|前|部隊|軍)');
/** What makes 日, 中 and 法 behind it no state: 近日, 十日, 6 日, 會談中, 本法. */
const NO_STATE_BEFORE =
  /(?:[近今昨明本當当同每生平往節节翌次隔假週周星\d一二三四五六七八九十〇○號号會会其期空]\s?[日中]|[本該该此憲宪非違违合依司立執执無无方看說说想辦办做修民刑]法)$/;
/** The end of a word before 以: 所以, 可以. */
const WORD_WITH_RARE = words(
  '(?:[所可足加難得予據用是藉賴給借]以|[大預條簽違契合公和]約|[更增參添強]加|[無相對]比|[東中歐亞]西|順利|勝利|有利)$',
);
/** `訪華`, `駐華大使`: China behind a verb, and nowhere else; its character begins many names. */
const CHINA_BEFORE = words('[訪對駐赴抵侵援來離在反聯涉與]$');
const CHINA_WORDS = words('^華{china-name}');
const CHINA = '华';

/** Nouns of state that a bare abbreviation may stand before: 美情報機構, 日外相. */
const OFFICE_WORD = words(
  '^(?:情報|官員|代表|特使|{heads}|外相|國會|政府|國防|高層|領導人|{both-sides}|兩軍|{three-sides}|四國|關係|同盟|之間|邦交|建交|朝鮮|韓國)',
);
const OFFICE_WORD_RARE = words('^(?:外長|總統|總理|國王|國會|政府|國防部|外交部|軍方|聯軍)(?![身名之兼])');
/** Words that an abbreviation and 方 or 國 make: 比方說, 土方工程. */
const NO_NAME = words('^(?:比方|土方[工量])');
/** Words that begin with the abbreviation of a state: 法院, 法律. */
const WORD_BEGINS = words('^法[院庭律官案令規條治制定式學]');
/** What may stand before a state and not before the preposition 以. */
const CLAUSE_BEGINS = /(?:^|[，。；、与和及年月日對对]|\s)$/;
/** What goes on behind a pair of states of which one has a common character: 埃以簽訂, 以巴再次談判. */
const PAIR_FOLLOWS = words(
  '^(?:$|[兩雙關之邊衝戰和談會協停問媾建斷聯三四高最與間再亦也又均皆就於在簽達展舉恢重爆交互同終仍已首領外元總軍不未開全直秘祕密核領、，；。])',
);

/**
 * Reads the one-character abbreviations of states, which are safe only in company: two or more in a row (`美日俄`, `俄、中`), or with
 * a word that asks for one (`美方`, `訪俄`, `美情報機構`). One that is a common character too asks for closer company: `以軍`, `埃以簽訂`.
 * Counter-example: the 日 of `近日`, the 中 of `會談中`, the 以 of `以軍事手段`.
 * @param taken marks the code units that longer names have already
 */
export function abbreviationsIn(
  form: string,
  within: Span,
  referents: ReadonlyMap<string, Referent>,
  taken: (at: number) => boolean,
): NameHit[] {
  const hits: NameHit[] = [];
  for (let i = within.start; i < within.end; i += 1) {
    const before = form.slice(Math.max(within.start, i - 3), i);
    if (form[i] === CHINA && !taken(i) && isChina(form, i, before)) {
      hits.push({ span: { start: i, end: i + 1 }, kind: 'state', ids: ['CHN'], parties: ['CHN'] });
      continue;
    }
    const referent = referents.get(form[i] as string);
    if (taken(i) || !referent) continue;
    if (NO_STATE_BEFORE.test(before + form[i]) || WORD_WITH_RARE.test(before + form[i])) continue;
    if (WORD_BEGINS.test(form.slice(i, i + 2))) continue;
    const run = runFrom(form, i, within.end, referents, taken);
    const joined = run.length > 1 || nextToName(form, i, run, taken, referent);
    const asked = referent.isRare ? isAskedRare(form, i, before, taken) : isAsked(form, i, before, taken);
    if (!joined && !asked) continue;
    const places = joined ? run : [i];
    for (const at of places) {
      const { code } = referents.get(form[at] as string) as Referent;
      const end = at + 1 + (at === places.at(-1) ? lengthOfWord(form, at, taken) : 0);
      hits.push({ span: { start: at, end }, kind: 'state', ids: [code], parties: [code] });
    }
    i = places.at(-1) ?? i;
  }
  return hits;
}

/** The 方, 軍, 國 or 人 that makes one name with the abbreviation before it. */
function lengthOfWord(form: string, at: number, taken: (at: number) => boolean): number {
  if (taken(at + 1)) return 0;
  return /^[方军国人]/.test(form.slice(at + 1)) && isWord(form, at) ? 1 : 0;
}

function isWord(form: string, at: number): boolean {
  if (NO_NAME.test(form.slice(at, at + 3))) return false;
  const after = form.slice(at + 1, at + 6);
  return begins(AFTER, after) || begins(AFTER_RARE, after) || isPeople(form, at);
}

function isAsked(form: string, i: number, before: string, taken: (at: number) => boolean): boolean {
  const after = form.slice(i + 1, i + 6);
  const isFree = !taken(i + 1);
  return (isFree && isWord(form, i)) || BEFORE.test(before) || OFFICE_WORD.test(after);
}

function isAskedRare(form: string, i: number, before: string, taken: (at: number) => boolean): boolean {
  const after = form.slice(i + 1, i + 6);
  const isFree = !taken(i + 1);
  return (
    (isFree && isWord(form, i)) ||
    (OFFICE_WORD_RARE.test(after) && !(form[i] === '以' && !CLAUSE_BEGINS.test(before))) ||
    (BEFORE_RARE.test(before) && OBJECT_ENDS.test(after))
  );
}

function isChina(form: string, i: number, before: string): boolean {
  return CHINA_BEFORE.test(before) && !CHINA_WORDS.test(form.slice(i, i + 3));
}

function begins(pattern: RegExp, after: string): boolean {
  return pattern.exec(after)?.index === 0;
}

function isPeople(form: string, i: number): boolean {
  return begins(PEOPLE, form.slice(i + 1, i + 4)) && !NO_PEOPLE.test(form[i] as string);
}

/**
 * The places of the abbreviations that follow each other, with or without 、 between them. With a common character among them they
 * are a pair, and what follows must go on with the two.
 */
function runFrom(
  form: string,
  start: number,
  end: number,
  referents: ReadonlyMap<string, Referent>,
  taken: (at: number) => boolean,
): number[] {
  const isRare = (at: number): boolean => referents.get(form[at] as string)?.isRare === true;
  const all = runAt(form, start, end, (at) => referents.has(form[at] as string) && !taken(at));
  if (!all.some(isRare)) return all;
  if (isCounted(form, all)) return all;
  const isPair = all.length === 2 && PAIR_FOLLOWS.test(form.slice((all[1] as number) + 1, end));
  if (isPair) return all;
  return isRare(start)
    ? [start]
    : runAt(form, start, end, (at) => referents.has(form[at] as string) && !isRare(at) && !taken(at));
}

/** `英、希、土三國`: the text counts as many states as it lists. Counter-example: `以、約兩國`, which stand as a pair. */
function isCounted(form: string, run: readonly number[]): boolean {
  const after = (run.at(-1) ?? 0) + 1;
  return run.length > 2 && countOfStates(form.slice(after, after + 2)) === run.length;
}

function runAt(form: string, start: number, end: number, isOne: (at: number) => boolean): number[] {
  const run = [start];
  for (let i = start + 1; i < end; ) {
    const at = form[i] === '、' ? i + 1 : i;
    if (at >= end || !isOne(at)) break;
    run.push(at);
    i = at + 1;
  }
  return run;
}

/** `南、北韓`, `美、南韓`: an abbreviation that a list joins to a full name. */
function nextToName(
  form: string,
  start: number,
  run: readonly number[],
  taken: (at: number) => boolean,
  { isRare }: Referent,
): boolean {
  if (isRare) return false;
  const after = (run.at(-1) ?? start) + 1;
  return (form[after] === '、' && taken(after + 1)) || (form[start - 1] === '、' && taken(start - 2));
}
