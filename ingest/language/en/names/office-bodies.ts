import type { NameHit } from '@/lib/schema/annotation';
import { loadLexicon } from '../../../knowledge/load';
import { seatsOf, spellingsOf } from './spellings';

type Body = Pick<NameHit, 'kind' | 'ids' | 'parties'>;
let bodies: ReadonlyMap<string, Body> | null = null;

/** Bodies and houses by their names in small letters: State Department, White House. */
function bodiesByName(): ReadonlyMap<string, Body> {
  if (bodies) return bodies;
  const { organisations, countries } = loadLexicon();
  bodies = new Map([
    ...countries.flatMap((row) =>
      seatsOf(row).map((name): [string, Body] => [
        name.toLowerCase(),
        { kind: 'seat', ids: [row.code], parties: [row.code] },
      ]),
    ),
    ...organisations.flatMap((row) =>
      row.country === ''
        ? []
        : spellingsOf(row).map((name): [string, Body] => [
            name.toLowerCase(),
            { kind: 'organisation', ids: [row.code], parties: [row.country] },
          ]),
    ),
  ]);
  return bodies;
}

/** The names of a text, with the body in place of an office that is called by it: `State Department spokesman`, `White House official`. Counter-example: `foreign ministry spokesman`, of whose state nothing is said. */
export function withOfficeBodies(text: string, names: readonly NameHit[]): NameHit[] {
  return names.map((name) => {
    if (name.kind !== 'office' || name.parties.length > 0) return name;
    const said = text.slice(name.span.start, name.span.end).toLowerCase();
    const words = said.split(' ');
    for (let count = words.length - 1; count > 0; count -= 1) {
      const lead = words.slice(0, count).join(' ');
      const body = bodiesByName().get(lead);
      if (body) return { ...body, span: { start: name.span.start, end: name.span.start + lead.length } };
    }
    return name;
  });
}
