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

/** How many characters of an office may stand between the title and the name. */
const OFFICE = 24;
/** No break of a clause lies between a title and its name; an office may hold `、`. */
const TITLE = new RegExp(`(?:${TITLES.join('|')})[^，。；：！？,;]{0,${OFFICE}}$`, 'i');

/** How many characters before a name call its bearer the head of a delegation: `首席代表－外務省事務負責人藪中三十二`. */
export function headTitle(before: string): number {
  return TITLE.exec(before)?.[0].length ?? 0;
}
