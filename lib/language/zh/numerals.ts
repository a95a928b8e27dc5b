const DIGITS: ReadonlyMap<string, number> = new Map(
  [
    '0０〇○◯零ＯｏOo',
    '1１一壹',
    '2２二貳贰兩两',
    '3３三參叁参',
    '4４四肆',
    '5５五伍',
    '6６六陸陆',
    '7７七柒',
    '8８八捌',
    '9９九玖',
  ].flatMap((spellings, value) => [...spellings].map((spelling) => [spelling, value] as const)),
);

/** Powers of ten that follow a digit (三百) or stand for themselves (百), and tens that hold their own digit (廿三). */
const POWERS = new Map<string, { readonly power: number; readonly own: number | null }>([
  ['十', { power: 10, own: null }],
  ['拾', { power: 10, own: null }],
  ['百', { power: 100, own: null }],
  ['佰', { power: 100, own: null }],
  ['千', { power: 1000, own: null }],
  ['仟', { power: 1000, own: null }],
  ['廿', { power: 10, own: 2 }],
  ['卅', { power: 10, own: 3 }],
  ['卌', { power: 10, own: 4 }],
]);
const MYRIADS: ReadonlyMap<string, number> = new Map([
  ['萬', 1e4],
  ['万', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
]);

/**
 * The value of a numeral in any of the ways Chinese text writes it: half- and full-width digits (2005, ２００５), Chinese digits by
 * position (一九九四, 二○○五, 九〇), with powers of ten (一千九百九十四, 十月's 十, 廿六), or mixed (3萬). White space within is ignored.
 * A last digit that follows 百, 千 or 萬 at once stands for the next lower power, as in speech: 一百五 is 150.
 * @returns null when the text is no numeral, as '', '二十三四' or '3.5'
 */
export function parseNumeral(text: string): number | null {
  const units = [...text.replace(/\s+/g, '')];
  if (units.length === 0) return null;
  return units.every((unit) => DIGITS.has(unit)) ? byPosition(units) : byPowers(units);
}

function byPosition(units: readonly string[]): number | null {
  const value = units.reduce((sum, unit) => sum * 10 + (DIGITS.get(unit) ?? 0), 0);
  return Number.isSafeInteger(value) ? value : null;
}

function byPowers(units: readonly string[]): number | null {
  let total = 0;
  let section = 0;
  /** The digits read since the last power; `limit` is the power they must stay below, `lower` what a bare last digit counts. */
  let pending: number | null = null;
  let limit = Number.POSITIVE_INFINITY;
  let lower = 1;
  for (const unit of units) {
    const digit = DIGITS.get(unit);
    const power = POWERS.get(unit);
    const myriad = MYRIADS.get(unit);
    if (digit !== undefined) {
      if (pending && !/[0-9０-９]/.test(unit)) return null;
      pending = (pending ?? 0) * 10 + digit;
      if (digit === 0) lower = 1;
    } else if (power) {
      if (power.power >= limit || (power.own !== null && pending)) return null;
      section += (power.own ?? pending ?? 1) * power.power;
      limit = power.power;
      lower = limit / 10;
      pending = null;
    } else if (myriad !== undefined) {
      total += (section + (pending ?? (section === 0 ? 1 : 0))) * myriad;
      section = 0;
      limit = Number.POSITIVE_INFINITY;
      lower = myriad / 10;
      pending = null;
    } else {
      return null;
    }
  }
  return total + section + (pending ?? 0) * lower;
}
