export type DateLocale = 'en' | 'zh-Hant';

/** The words around dates. {date}, {from}, {to}, {year}, {month}, {name} are put in. */
interface Phrases {
  readonly yearStart: string;
  readonly yearEnd: string;
  readonly monthStart: string;
  readonly monthMiddle: string;
  readonly monthEnd: string;
  readonly since: string;
  readonly until: string;
  readonly about: string;
  readonly perhaps: string;
  readonly perhapsAbout: string;
  readonly yearOpen: string;
  readonly monthOpen: string;
  readonly nothing: string;
  readonly decade: string;
  readonly tens: string;
  readonly century: string;
  readonly seasons: Readonly<Record<21 | 22 | 23 | 24, string>>;
}

export const PHRASES: Readonly<Record<DateLocale, Phrases>> = {
  en: {
    yearStart: 'early {year} ({range})',
    yearEnd: 'end of {year} ({range})',
    monthStart: 'early {month} ({range})',
    monthMiddle: 'mid-{month} ({range})',
    monthEnd: 'late {month} ({range})',
    since: 'since {date}',
    until: 'until {date}',
    about: 'about {date}',
    perhaps: 'perhaps {date}',
    perhapsAbout: 'perhaps about {date}',
    yearOpen: '{date} (year open)',
    monthOpen: 'day {date} (month open)',
    nothing: 'date open',
    decade: '{year}s',
    tens: '{year}s (century open)',
    century: '{ordinal} century',
    seasons: { 21: 'spring {year}', 22: 'summer {year}', 23: 'autumn {year}', 24: 'winter {year}' },
  },
  'zh-Hant': {
    yearStart: '{year}初（{range}）',
    yearEnd: '{year}底（{range}）',
    monthStart: '{month}上旬（{range}）',
    monthMiddle: '{month}中旬（{range}）',
    monthEnd: '{month}下旬（{range}）',
    since: '{date}起',
    until: '至{date}止',
    about: '約{date}',
    perhaps: '{date}（存疑）',
    perhapsAbout: '約{date}（存疑）',
    yearOpen: '{date}（年份未定）',
    monthOpen: '{date}日（年月未定）',
    nothing: '日期未定',
    decade: '{year}年代',
    tens: '{year}年代（世紀未定）',
    century: '{ordinal}世紀',
    seasons: { 21: '{year}春', 22: '{year}夏', 23: '{year}秋', 24: '{year}冬' },
  },
};

/** A phrase with its words put in. */
export function phrase(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

const ENGLISH_ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENGLISH_ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** 13th in English, 13 in Chinese. */
export function ordinal(value: number, locale: DateLocale): string {
  return locale === 'en' ? `${value}${ENGLISH_ENDINGS[ENGLISH_ORDINALS.select(value)]}` : String(value);
}
