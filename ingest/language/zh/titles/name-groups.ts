import type { Span } from '@/lib/schema/span';
import { within } from '@/lib/text/within';
import type { TitleText } from '../../../assemble/language';
import { rowOf } from '../../../knowledge/row-of';
import { englishName } from './names';
import { pattern } from './pattern';
import type { TitleWords } from './title-words';

/** Names that are one subject or one object together. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

const JOINED = pattern('^(?:[、，]?(?:和|與|及|以及|跟|或|並)?|方面|政府|代表|等)*$');

type Told = { readonly entityId: string; readonly span: Span };

/** Names that follow each other with only 和 or an office between are one subject. */
export function groupsOf(told: readonly Told[], source: TitleText, words: TitleWords): Group[] {
  const sorted = [...told].sort((a, b) => a.span.start - b.span.start);
  const groups: { start: number; end: number; ids: string[] }[] = [];
  for (const { entityId, span } of sorted) {
    if (!englishName(entityId, words.lexicon)) continue;
    const last = groups.at(-1);
    const between = last ? withoutOffices(source, { start: last.end, end: span.start }) : '';
    if (last && (span.start < last.end || JOINED.test(between))) {
      last.ids.push(entityId);
      last.end = Math.max(last.end, span.end);
    } else groups.push({ start: span.start, end: span.end, ids: [entityId] });
  }
  return groups.map(({ ids, ...at }) => ({ ...at, ids: withoutStates([...new Set(ids)], words) }));
}

function withoutOffices({ form, names }: TitleText, span: Span): string {
  const offices = within(names, span, ({ span }) => span).filter(({ kind }) => kind === 'office');
  let out = '';
  let i = span.start;
  for (const office of offices) {
    out += form.slice(i, office.span.start);
    i = office.span.end;
  }
  return (out + form.slice(i, span.end)).replace(/[「」『』《》\s]/g, '');
}

/** A person stands for the state and the bodies that the text names with the person. */
export function withoutStates(ids: readonly string[], { lexicon }: TitleWords): string[] {
  const persons = ids.flatMap((id) => rowOf(lexicon.persons, id) ?? []);
  return ids.filter((id) => {
    const state = rowOf(lexicon.organisations, id)?.country || id;
    return !persons.some(({ id: person, country }) => person !== id && country === state);
  });
}
