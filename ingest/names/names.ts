import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { words } from '@/lib/text/words';
import { bearersIn } from './abbreviation-referents';
import { abbreviationsIn } from './abbreviations';
import { statesFacing } from './counted-talks';
import { certainOf } from './disambiguation';
import type { Gazetteer, Name } from './gazetteer';
import { bearerOf } from './shared-names';

/** What follows a state's name and makes the two together a people, a language or a thing: no state acts. */
const NO_ACTOR_AFTER = /^(?:人造|語|文化圈|料理|菜|之音|之聲|之春)/;

/** What makes 國 a state that is not named: 兩國, 該國. */
const SOME_STATE = words('[兩各三四五六多他鄰敵該外盟諸列異]$');

/**
 * Finds the names in a text: whole names first, longest first, then abbreviations where no name stands.
 * @param form the text's match form
 * @returns hits in the order of the text, without overlap
 */
export function namesIn(text: string, form: string, gazetteer: Gazetteer, within?: Span): NameHit[] {
  const span = within ?? { start: 0, end: text.length };
  const known = new Map<string, Pick<NameHit, 'ids' | 'parties'> | null>();
  const bearer = (hit: Span, { kind, ids }: Name): Pick<NameHit, 'ids' | 'parties'> | null => {
    if (kind !== 'person' || ids.length > 0) return null;
    const name = form.slice(hit.start, hit.end);
    if (!known.has(name)) {
      const person = bearerOf(gazetteer.shared.get(name) ?? [], form);
      known.set(name, person && { ids: [person.id], parties: [person.country] });
    }
    return known.get(name) ?? null;
  };
  const found = gazetteer.names
    .find(form, span)
    .filter(
      ({ span: { start, end } }) =>
        !NO_ACTOR_AFTER.test(text.slice(end, end + 3)) && !isCutFromState(form, start, gazetteer),
    )
    .map(({ span: hit, value }) => ({ span: hit, ...value, ...bearer(hit, value) }));
  const whole = certainOf(found, form, gazetteer);
  const takenAt = new Set<number>();
  for (const { span: hit } of whole) for (let i = hit.start; i < hit.end; i += 1) takenAt.add(i);
  const bearers = bearersIn(gazetteer.abbreviations, whole);
  const short = abbreviationsIn(form, span, bearers, (at) => takenAt.has(at));
  const facing = statesFacing(form, whole, gazetteer.conferences).filter(
    ({ span: at }) => !takenAt.has(at.start),
  );
  return [...whole, ...short, ...facing].sort((a, b) => a.span.start - b.span.start);
}

/** Whether a name begins with the 國 of another: the 國軍 of `巴國軍方` and `兩國軍隊`. Counter-example: 國軍 itself. */
function isCutFromState(form: string, start: number, { abbreviations }: Gazetteer): boolean {
  const before = form[start - 1] ?? '';
  return form[start] === '国' && (abbreviations.has(before) || SOME_STATE.test(before));
}
