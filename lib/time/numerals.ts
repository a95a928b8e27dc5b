const DIGITS: ReadonlyMap<string, number> = new Map(
  [
    '0０〇○◯零Ｏoo',
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

/** Powers of ten that follow a digit (三百), and tens that hold their own digit (廿三). */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
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
  /** The digits read since the last power, or null; `lower` is what a bare last digit would count. */
  let pending: number | null = null;
  let lower = 1;
  for (const unit of units) {
    const digit = DIGITS.get(unit);
    const power = UNITS.get(unit);
    const ten = TENS.get(unit);
    const myriad = MYRIADS.get(unit);
    if (digit !== undefined) {
      const arabic = /[0-9０-９]/.test(unit);
      if (pending !== null && pending !== 0 && !arabic) return null;
      pending = (pending ?? 0) * 10 + digit;
      if (digit === 0) lower = 1;
    } else if (power !== undefined) {
      section += (pending ?? 1) * power;
      pending = null;
      lower = power / 10;
    } else if (ten !== undefined) {
      if (pending) return null;
      section += ten;
      pending = null;
      lower = 1;
    } else if (myriad !== undefined) {
      total += (section + (pending ?? (section === 0 ? 1 : 0))) * myriad;
      section = 0;
      pending = null;
      lower = myriad / 10;
    } else {
      return null;
    }
  }
  return total + section + (pending ?? 0) * lower;
}
