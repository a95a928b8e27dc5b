import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { matchForm } from '@/lib/text/match-form';

/** What turns the character before it into a state's name: 美方, 日相, 美軍. */
const AFTER = '方軍相籍廷人';
/** What turns the character behind it into one: 訪俄, 對美, 駐韓. */
const BEFORE = '訪對駐赴抵侵援聯';
/** A day and a time of day before 日 and 中 make them no state: 近日, 十日, 會談中. */
const NO_STATE_BEFORE = /[近今昨明本當同每生平往節翌次隔假週周星\d一二三四五六七八九十〇○號會其期空]/;
/** Nouns of state that a bare abbreviation may stand before: 美情報機構, 日外相. */
const OFFICE_WORD =
  /^(?:情報|官員|代表|特使|外長|外相|總統|首相|國會|政府|國防|高層|領袖|領導人|雙方|兩國|兩軍|三國|三方|四國|關係|同盟|之間|邦交|建交|朝鮮|韓國)/;

/**
 * Reads the one-character abbreviations of states, which are safe only in company: two or more in a row (`美日俄`, `俄、中`), or with
 * a word that asks for one (`美方`, `訪俄`, `美情報機構`). Counter-example: the 日 of `近日`, the 中 of `會談中`.
 * @param taken marks the code units that longer names have already
 */
export function abbreviationsIn(
  text: string,
  form: string,
  within: Span,
  abbreviations: ReadonlyMap<string, string>,
  taken: (at: number) => boolean,
): NameHit[] {
  const codes = formsOf(abbreviations);
  const hits: NameHit[] = [];
  for (let i = within.start; i < within.end; i += 1) {
    if (taken(i) || !codes.has(form[i] as string)) continue;
    const run = runAt(form, i, within.end, codes, taken);
    const joined = run.length > 1 || nextToName(form, i, run, taken);
    const isPeople = form[i + 1] === '人' && form[i] === '中';
    const asked =
      (!isPeople && AFTER_FORM.includes(form[i + 1] ?? '\0') && !taken(i + 1)) ||
      (BEFORE_FORM.includes(form[i - 1] ?? '\0') && i > within.start) ||
      OFFICE_FORM.test(form.slice(i + 1, i + 5));
    if ((joined || asked) && !NO_STATE_FORM.test(text[i - 1] ?? '\0')) {
      for (const at of joined ? run : [i]) {
        const code = codes.get(form[at] as string) as string;
        hits.push({ span: { start: at, end: at + 1 }, kind: 'state', ids: [code], parties: [code] });
      }
    }
    i = run.at(-1) ?? i;
  }
  return hits;
}

const AFTER_FORM = matchForm(AFTER);
const BEFORE_FORM = matchForm(BEFORE);
const NO_STATE_FORM = NO_STATE_BEFORE;
const OFFICE_FORM = new RegExp(matchForm(OFFICE_WORD.source));

/** The places of the abbreviations that follow each other, with or without 、 between them. */
function runAt(
  form: string,
  start: number,
  end: number,
  codes: ReadonlyMap<string, string>,
  taken: (at: number) => boolean,
): number[] {
  const run = [start];
  for (let i = start + 1; i < end; ) {
    const at = form[i] === '、' ? i + 1 : i;
    if (at >= end || taken(at) || !codes.has(form[at] as string)) break;
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
): boolean {
  const after = (run.at(-1) ?? start) + 1;
  return (form[after] === '、' && taken(after + 1)) || (form[start - 1] === '、' && taken(start - 2));
}

function formsOf(abbreviations: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...abbreviations].map(([short, code]) => [matchForm(short), code]));
}
