import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { foldedText } from '@/lib/text/folded-text';
import type { Lexicon } from '../knowledge/lexicon';
import type { NamingLanguage } from './language';

/** When a person held an office. */
export interface Term {
  readonly office: string;
  readonly from: number;
  readonly to: number | null;
}

/** A person called by the office, and the years of it. */
export interface TermInOffice extends Term {
  /** The office and the name, in offsets of the clean text. */
  readonly span: Span;
}

/** An office and what is said of when it was held stand so near before a name. */
const LONGEST = 14;

/** The main offices of the lexicon's persons, by the persons' ids. */
export function termsOf({ persons }: Lexicon): ReadonlyMap<string, Term> {
  return new Map(
    persons.flatMap(({ id, office_zh, from, to }) =>
      office_zh && from !== null ? [[id, { office: foldedText(office_zh), from, to }] as const] : [],
    ),
  );
}

/**
 * The persons whom a text calls by the office they held. Example: `英國首相布朗` was written between 2007 and 2010. Counter-examples: `前總統卡特`; `布朗` alone.
 * @param form the folded text
 */
export function termsIn(
  form: string,
  names: readonly NameHit[],
  terms: ReadonlyMap<string, Term>,
  { isOfAnotherTime }: NamingLanguage,
): TermInOffice[] {
  return names.flatMap(({ kind, ids: [id], span }): TermInOffice[] => {
    const term = kind === 'person' ? terms.get(id ?? '') : undefined;
    const before = form.slice(Math.max(0, span.start - LONGEST), span.start);
    if (!term || !before.endsWith(term.office)) return [];
    const lead = before.slice(0, -term.office.length);
    return isOfAnotherTime(lead)
      ? []
      : [{ ...term, span: { start: span.start - term.office.length, end: span.end } }];
  });
}
