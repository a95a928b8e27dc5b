import { FirstUnitsOfAll } from '@/lib/text/first-units';
import { list } from '../../../en/titles/grammar';
import type { Noun } from '../../../en/titles/noun';
import { pattern } from '../pattern';
import { after, knownTo, mayStand, type Parsed, type Reader } from './reader';

const GROUP = pattern(
  '^(?:{both-sides}|兩人|二人|{three-sides}|兩黨|他們|她們)(?:代表|領袖|領導人|外長|政府|官員|軍隊|部隊|士兵)?',
);
const PERSON = pattern('^(?:他|她)(?![國們方人])');
const SINGLE = pattern('^(?:該國|該組織|該機構|該黨)');
const ALL = pattern('^(?:{all-sides}|國際社會|外界)');
const THEY = pattern('^(?:他們|她們)');
const THIS = pattern('^此(?=[表提做作予感])');
const SIX = pattern('^六國(?:代表|官員)?');
/** 其 before a verb: 要求其公開情報. */
const ITS = pattern('^其(?!中|他|它|餘|實|後|間|次)');
const PRONOUNS = new FirstUnitsOfAll([GROUP, PERSON, SINGLE, ALL, THEY, THIS, SIX, ITS]);
const HOW_MANY = /^(?:三)/;

/**
 * Who a pronoun speaks of: 雙方 the two known to take part, 他 the one. In what somebody says 他 and 她 stay he and she.
 * Counter-example: 雙方 where three are known, or one, is nobody.
 */
export function pronounAt(reader: Reader, at: number): Parsed<Noun>[] {
  if (!mayStand(reader, at, PRONOUNS)) return [];
  const { source } = reader;
  const they = reader.isReported ? after(reader, at, THEY) : null;
  if (they !== null) return [{ end: they, value: actor('they', true) }];
  const six = after(reader, at, SIX);
  if (six !== null)
    return [
      {
        end: six,
        value: actor(knownTo(reader).together.length === 6 ? 'the six parties' : 'the six countries', true),
      },
    ];
  const matter = after(reader, at, THIS);
  if (matter !== null) return [{ end: matter, value: { en: 'this', kind: 'thing', isMany: false } }];
  const all = after(reader, at, ALL);
  if (all !== null) {
    const words = source.text.slice(at, all);
    if (words === '國際社會' || words === '国际社会')
      return [{ end: all, value: actor('the international community', false) }];
    if (words === '外界') return [{ end: all, value: actor('observers', true) }];
    const { together } = knownTo(reader);
    return together.length > 2
      ? [{ end: all, value: actor(list(together), true) }]
      : [{ end: all, value: actor('all parties', true) }];
  }
  const group = after(reader, at, GROUP);
  if (group !== null) {
    const many = HOW_MANY.test(source.text[at] ?? '') ? 3 : 2;
    const { together } = knownTo(reader);
    return together.length === many ? [{ end: group, value: actor(list(together), true) }] : [];
  }
  const said = after(reader, at, PERSON);
  if (said !== null && reader.isReported)
    return [{ end: said, value: actor(source.text[at] === '她' ? 'she' : 'he', false) }];
  const its = after(reader, at, ITS);
  if (its !== null) {
    const { other } = knownTo(reader);
    return other === null ? [] : [{ end: its, value: actor(other, false) }];
  }
  const single = after(reader, at, SINGLE);
  if (said === null && single === null) return [];
  const { actors, isPerson } = knownTo(reader);
  const person = isPerson ? said : single;
  if (person !== null && actors.length === 1)
    return [{ end: person, value: actor(actors[0] as string, false) }];
  return [];
}

function actor(en: string, isMany: boolean): Noun {
  return { en, kind: 'actor', isMany };
}
