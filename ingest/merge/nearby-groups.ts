import { dayNumber } from '@/lib/time/day';
import { FAR } from './features/time';

/** What something is found by: a kind, and when it was. */
interface Key {
  readonly kind: string;
  readonly earliest: string;
  readonly latest: string;
}

interface Member<T> {
  readonly one: T;
  readonly group: number;
}

/**
 * Groups of things that belong together with one of the group: each joins the first that has one, of the same kind, of a date that meets its own or that begins no further from it than
 * `FAR`. Only those are looked at.
 */
export class NearbyGroups<T> {
  /** The groups in the order of their first members. */
  readonly all: T[][] = [];
  private readonly blocks = new Map<string, Member<T>[]>();

  /** @param belongs whether the thing belongs to another */
  add(one: T, { kind, earliest, latest }: Key, belongs: (other: T) => boolean): void {
    const [from, to] = [dayNumber(earliest), dayNumber(latest)];
    const isLong = to - from > FAR;
    const block = Math.floor(from / FAR);
    const near = isLong
      ? [`${kind} all`]
      : [...[block - 1, block, block + 1].map((at) => `${kind} ${at}`), `${kind} long`];
    let first = this.all.length;
    for (const key of near)
      for (const member of this.blocks.get(key) ?? [])
        if (member.group < first && belongs(member.one)) first = member.group;
    const group = this.all[first];
    if (group) group.push(one);
    else this.all.push([one]);
    for (const key of [isLong ? `${kind} long` : `${kind} ${block}`, `${kind} all`]) {
      const known = this.blocks.get(key);
      if (known) known.push({ one, group: first });
      else this.blocks.set(key, [{ one, group: first }]);
    }
  }
}
