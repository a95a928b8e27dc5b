import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { foldedText } from '@/lib/text/folded-text';
import { referentsIn } from './abbreviation-referents';
import { statesFacing } from './counted-talks';
import { disambiguated } from './disambiguation';
import type { Gazetteer, Name } from './gazetteer';
import type { NamingLanguage } from './language';
import { personMeant } from './shared-names';

/**
 * Finds the names in a text: whole names first, longest first, then abbreviations where no name stands.
 * @param form the folded text
 * @param publisher who published it, as the bibliography tells
 * @returns hits in the order of the text, without overlap
 */
export function namesIn(
  text: string,
  form: string,
  gazetteer: Gazetteer,
  language: NamingLanguage,
  publisher = '',
  within?: Span,
): NameHit[] {
  const span = within ?? { start: 0, end: text.length };
  const known = new Map<string, Pick<NameHit, 'ids' | 'parties'> | null>();
  const personOf = (hit: Span, { kind, ids }: Name): Pick<NameHit, 'ids' | 'parties'> | null => {
    if (kind !== 'person' || ids.length > 0) return null;
    const name = form.slice(hit.start, hit.end);
    const bearers = language.bearersAt(gazetteer.shared.get(name) ?? [], text, hit);
    const key = bearers.map(({ id }) => id).join();
    if (!known.has(key)) {
      const person = personMeant(bearers, form, language);
      known.set(key, person && { ids: [person.id], parties: [person.country] });
    }
    return known.get(key) ?? null;
  };
  const isAbbreviation = (unit: string): boolean => gazetteer.abbreviations.has(unit);
  const found = gazetteer.names
    .find(form, span)
    .filter(({ span: hit }) => !language.isNoName(text, form, hit, isAbbreviation))
    .map(({ span: hit, value }) => ({ span: hit, ...value, ...personOf(hit, value) }))
    .filter(({ kind, ids }) => kind !== 'person' || ids.length > 0);
  const whole = disambiguated(found, form, gazetteer, language);
  const takenAt = new Set<number>();
  for (const { span: hit } of whole) for (let i = hit.start; i < hit.end; i += 1) takenAt.add(i);
  const referents = referentsIn(gazetteer.abbreviations, whole);
  const short = language.abbreviationsIn(form, span, referents, (at) => takenAt.has(at));
  const facing = statesFacing(form, whole, gazetteer.conferences, language).filter(
    ({ span: at }) => !takenAt.has(at.start),
  );
  const all = [...whole, ...short, ...facing].sort((a, b) => a.span.start - b.span.start);
  return language.ownState(text, form, all, publishersIn(publisher, gazetteer));
}

/** The states of the bodies and states that a publisher's name names: 中央社 is of Taiwan. */
function publishersIn(publisher: string, { names }: Gazetteer): string[] {
  const folded = foldedText(publisher);
  return names
    .find(folded, { start: 0, end: folded.length })
    .filter(({ value: { kind } }) => kind === 'organisation' || kind === 'state')
    .flatMap(({ value: { parties } }) => parties.filter((party) => /^[A-Z]{3}$/.test(party)));
}
