import { ABOUT, BEFORE_OUR_ERA, SEASON_NAMES, YEAR_SIGN } from '../language/zh/bibliographic-dates';
import { CHINESE_TIMES } from '../language/zh/written-times';
import { foldedText } from '../text/folded-text';
import { BARE_YEAR, WRITTEN_TIMES } from '../time/written-times';

/** A date as its writer left it, in the shape of CSL; nothing in it has been compared with a calendar. */
export interface WrittenDate {
  'date-parts': number[][];
  season?: string;
  circa?: true;
}

const FORMS = [...WRITTEN_TIMES, ...CHINESE_TIMES, BARE_YEAR].map(({ pattern, edtf }) => ({
  whole: new RegExp(`^${pattern}$`, 'u'),
  edtf,
}));

/** EDTF (ISO 8601-2) to the day, with a season for a month or a sign of doubt. */
const EDTF = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;

const SEASONS: Readonly<Record<string, number>> = {
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
  ...SEASON_NAMES,
};
const OF_SEASON = new RegExp(
  `^(?:(?<before>\\p{L}+),?\\s+)?(?<year>[12]\\d{3})${YEAR_SIGN}?(?:,?\\s*(?<behind>\\p{L}+))?$`,
  'u',
);
const CIRCA = /^(?:c\.?|ca\.?|circa|about|approximately)\s*(?=\d)/;
const BCE = /^(\d{1,4})\s*(?:b\.?\s?c\.?(?:\s?e\.?)?)$/;

/** The number of a season by its name in English or Chinese, by its number in CSL (1 to 4) or in EDTF (21 to 24); null for another word. */
export function seasonNumber(name: string): number | null {
  const form = foldedText(name.trim());
  const number = /^(?:2?[1-4])$/.test(form) ? Number(form.at(-1)) : SEASONS[form];
  return number ?? null;
}

/** Whether a word beside a date says that it is not certain (Zotero exports `ca.` as a season). */
export const saysCirca = (word: string): boolean => CIRCA.test(`${foldedText(word.trim())}1`);

/** Whether a word behind a year says that it lies before the common era (Zotero exports `BC` as a season). */
export const saysBefore = (word: string): boolean => BCE.test(`1 ${foldedText(word.trim())}`);

function ofEdtf(text: string): WrittenDate | null {
  const ends = text.split('/').map((end) => EDTF.exec(end));
  if (ends.length > 2 || ends.some((end) => end === null)) return null;
  const dates = ends.flatMap((end) =>
    end === null
      ? []
      : [
          end
            .slice(1, 4)
            .filter((part) => part !== undefined)
            .map(Number),
        ],
  );
  const circa = ends.some((end) => end?.[4] !== '');
  const parts = dates.map(([year = 0, ...rest]) => [year > 0 ? year : year - 1, ...rest]);
  return { 'date-parts': parts, ...(circa && { circa }) };
}

function ofSeason(text: string): WrittenDate | null {
  const { before, year, behind } = OF_SEASON.exec(text)?.groups ?? {};
  const season = before === undefined || behind === undefined ? seasonNumber(before ?? behind ?? '') : null;
  return season === null ? null : { 'date-parts': [[Number(year)]], season: String(season) };
}

/**
 * A date written as text, as programs export it where CSL wants numbers: EDTF, ISO 8601, English and Chinese dates, years of the Republic, seasons, `c. 2005`, `221 BC`.
 * Counter-example: `7/3/2005`, which is July or March.
 * @returns null where it is no date in one of these forms
 */
export function writtenDate(text: string): WrittenDate | null {
  const form = foldedText(text.trim()).replace(/\s+/g, ' ');
  const sure = form.replace(CIRCA, '').replace(ABOUT, '');
  if (sure !== form) {
    const date = writtenDate(sure);
    return date && { ...date, circa: true };
  }
  const before = BCE.exec(form)?.[1] ?? BEFORE_OUR_ERA.exec(form)?.[1];
  if (before !== undefined) return { 'date-parts': [[-Number(before)]] };
  const stated = ofEdtf(form) ?? ofSeason(form);
  if (stated !== null) return stated;
  for (const { whole, edtf } of FORMS) {
    const match = whole.exec(form);
    if (match !== null) return ofEdtf(edtf(match.slice(1)));
  }
  return null;
}
