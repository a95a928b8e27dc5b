import { foldedText } from '@/lib/text/folded-text';
import reigns from './reigns.json' with { type: 'json' };

/** The first and last year of a reign's count, in the common era; year 0 is 1 BCE. */
interface Reign {
  readonly first: number;
  readonly last: number;
}

const ROW = /^(\S+) (-?\d+)-(-?\d+)$/;

/** The reigns of each name, by its folded form. Several emperors chose some names. */
const BY_NAME = new Map<string, Reign[]>();
for (const row of Object.values(reigns).flat()) {
  const [, name = '', first, last] = ROW.exec(row) ?? [];
  const form = foldedText(name);
  BY_NAME.set(form, [...(BY_NAME.get(form) ?? []), { first: Number(first), last: Number(last) }]);
}

/** The names of the reigns of China, Japan before 1873, and Vietnam, as folded text. All of these count lunisolar years. */
export const REIGN_NAMES: readonly string[] = [...BY_NAME.keys()];

/**
 * The common year with which a year of a reign begins: 光緒 20 is 1894.
 * @param name as folded text
 * @returns null where no reign of the name has so many years (光緒 40), or more than one has
 */
export function yearOfReign(name: string, yearOfReign: number): number | null {
  const fitting = yearsOfReigns(name).filter(
    ({ first, last }) => yearOfReign >= 1 && first + yearOfReign - 1 <= last,
  );
  return fitting.length === 1 && fitting[0] ? fitting[0].first + yearOfReign - 1 : null;
}

/** The years that all reigns of a name span. */
export function yearsOfReigns(name: string): readonly Reign[] {
  return BY_NAME.get(name) ?? [];
}
