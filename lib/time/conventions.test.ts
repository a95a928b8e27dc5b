import { describe, expect, it } from 'vitest';
import { isPart, partOf } from './conventions';
import { centuryValue, decadeValue, monthValue, yearValue } from './date-value';

describe('parts by convention', () => {
  it.each([
    [yearValue(1985), 'year-end', '1985-10/1985-12'],
    [yearValue(1993), 'year-start', '1993-01/1993-03'],
    [yearValue(2003), 'year-first-half', '2003-01/2003-06'],
    [yearValue(2003), 'year-quarter-3', '2003-07/2003-09'],
    [yearValue(1950), 'year-winter', '1950-12'],
    [monthValue(2005, 9), 'month-start', '2005-09-01/2005-09-10'],
    [monthValue(2005, 9), 'month-middle', '2005-09-11/2005-09-20'],
    [monthValue(2004, 2), 'month-end', '2004-02-21/2004-02-29'],
    [decadeValue(1990), 'decade-start', '1990/1993'],
    [decadeValue(1980), 'decade-middle', '1984/1986'],
    [decadeValue(1970), 'decade-end', '1977/1979'],
    [centuryValue(1900), 'century-first-half', '1900/1949'],
  ] as const)('%#: %o %s is %s', (whole, part, edtf) => {
    expect(partOf(whole, part).edtf).toBe(edtf);
  });

  it('knows its names', () => {
    expect(isPart('year-end')).toBe(true);
    expect(isPart('year-teatime')).toBe(false);
  });
});
