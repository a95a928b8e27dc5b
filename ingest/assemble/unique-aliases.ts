import type { KbEventAlias } from '@/lib/schema/position';
import { changes } from '../cache/changes';

/** Of aliases of one id the one of the event that has this id, else the first; by their ids. What it gave before it gives again where no alias of an id came or went. */
export class UniqueAliases {
  private all: readonly KbEventAlias[] = [];
  private given: readonly KbEventAlias[] = [];

  of(all: readonly KbEventAlias[]): KbEventAlias[] {
    const { fresh, gone } = changes(all, this.all);
    const touched = new Set([...fresh.map((at) => all[at] as KbEventAlias), ...gone].map(({ id }) => id));
    const anew = uniqueOf(all.filter(({ id }) => touched.has(id)));
    const given = merged(
      this.given.filter(({ id }) => !touched.has(id)),
      anew,
    );
    [this.all, this.given] = [all, given];
    return given;
  }
}

function uniqueOf(aliases: readonly KbEventAlias[]): KbEventAlias[] {
  const byId = new Map<string, KbEventAlias>();
  for (const alias of aliases)
    if (alias.eventId === alias.id || !byId.has(alias.id)) byId.set(alias.id, alias);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Two lists in the order of their ids as one. */
function merged(one: readonly KbEventAlias[], other: readonly KbEventAlias[]): KbEventAlias[] {
  if (one.length === 0) return [...other];
  const out: KbEventAlias[] = [];
  let at = 0;
  for (const alias of one) {
    for (let next = other[at]; next !== undefined && next.id < alias.id; next = other[at]) {
      out.push(next);
      at += 1;
    }
    out.push(alias);
  }
  return out.concat(other.slice(at));
}
