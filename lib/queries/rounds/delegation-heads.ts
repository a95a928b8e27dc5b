/** A person's name in a document: whose it is, and where it stands in the raw text (UTF-16). */
export interface NamedPerson {
  personId: string;
  start: number;
  end: number;
}

const TITLES = [
  '首席代表',
  '首席談判代表',
  '首席谈判代表',
  '代表團團長',
  '代表团团长',
  '代表團長',
  'head of delegation',
  'chief negotiator',
];
/** The words to look for in a passage before its persons are read. */
export const HEAD_WORDS: readonly string[] = TITLES;

/** How many characters of an office may stand between the title and the name. */
const OFFICE = 24;
/** No break of a clause lies between a title and its name; an office may hold `、`. */
const TITLE = new RegExp(`(?:${TITLES.join('|')})[^，。；：！？,;]{0,${OFFICE}}$`, 'i');

/**
 * The persons whom a text calls head of a delegation: the first name behind such a title.
 * Example: `首席代表－外務省事務負責人藪中三十二`. Counter-example: `首席代表李秀赫赴日本與藪中三十二會晤` names Lee alone.
 * @param raw the document's raw text; line breaks in it do not part a title from its name
 * @param persons the names in it
 */
export function delegationHeads<T extends NamedPerson>(raw: string, persons: readonly T[]): T[] {
  const sorted = [...persons].sort((a, b) => a.start - b.start);
  return sorted.filter(({ personId, start }, i) => {
    const before = raw.slice(Math.max(0, start - 3 * OFFICE), start).replace(/\s+/g, '');
    const title = TITLE.exec(before);
    if (title === null) return false;
    const between = title[0].length;
    const previous = sorted.slice(0, i).findLast((other) => other.personId !== personId);
    const nameBefore = previous && raw.slice(previous.end, start).replace(/\s+/g, '').length;
    return nameBefore === undefined || nameBefore >= between;
  });
}
