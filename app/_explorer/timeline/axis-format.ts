/** The timeline's scales that get words; finer ones are never reached. */
type Labels = Partial<Record<string, Intl.DateTimeFormatOptions>>;

const YEAR = { year: 'numeric' } as const;
const YEAR_MONTH = { year: 'numeric', month: 'short' } as const;
const FULL = { year: 'numeric', month: 'short', day: 'numeric' } as const;

const MINOR: Labels = {
  hour: { hour: '2-digit', hourCycle: 'h23' },
  weekday: { weekday: 'short', day: 'numeric' },
  day: { day: 'numeric' },
  week: { month: 'numeric', day: 'numeric' },
  month: { month: 'short' },
  year: YEAR,
};
const MAJOR: Labels = { hour: FULL, weekday: YEAR_MONTH, day: YEAR_MONTH, week: YEAR, month: YEAR };

/** A day in the middle of the year or month that is written: the platform counts days before 1582 by the Julian calendar in all but the Western one. */
function within(date: Date, { month, day }: Intl.DateTimeFormatOptions): Date {
  if (day === undefined) date.setUTCDate(15);
  if (month === undefined && day === undefined) date.setUTCMonth(6);
  return date;
}

/** The words on the axis: `minor` at every tick, `major` for the stretch above. Dates are UTC days. */
export interface AxisFormat {
  minor: (date: Date, scale: string) => string;
  major: (date: Date, scale: string) => string;
}

/**
 * The axis of a language: `Sep` below `2005`, `9月` below `2005年`. The platform's own words, in the Western calendar or
 * in that of the Republic of China (民國94年); before the common era `221 BC`, 西元前221年.
 */
export function axisFormat(locale: string, calendar: 'gregory' | 'roc' = 'gregory'): AxisFormat {
  const formatter = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar });
  const words = (labels: Labels) => {
    const formats = new Map<string, { inEra: Intl.DateTimeFormat; beforeEra: Intl.DateTimeFormat }>();
    return (date: Date, scale: string) => {
      const options = labels[scale];
      if (options === undefined) return '';
      const format = formats.get(scale) ?? {
        inEra: formatter(options),
        // Unasked, the platform writes 221 BC as 221; asked, it would write 2005 AD.
        beforeEra: formatter(options.year === undefined ? options : { ...options, era: 'short' }),
      };
      formats.set(scale, format);
      const day = within(new Date(date.valueOf()), options);
      return (day.getUTCFullYear() < 1 ? format.beforeEra : format.inEra).format(day);
    };
  };
  return { minor: words(MINOR), major: words(MAJOR) };
}
