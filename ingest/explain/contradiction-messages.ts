import type { LocalText } from '@/lib/schema/locale';

/** A sentence in each language of the interface. */
export interface Explanation {
  readonly explanation: LocalText;
}

type Slots = Readonly<Record<string, string | { readonly en: string; readonly zh: string }>>;

/** What each kind of contradiction is explained by; in {} words of the text, or dates, which are written in each language. */
export const MESSAGES = {
  'dated-apart': {
    en: 'The same happening is dated differently: {dates}.',
    'zh-Hant': '「{text}」的日期說法不一：{dates}。',
  },
  'numbers-apart': {
    en: 'The same happening is told with different numbers: {numbers}.',
    'zh-Hant': '同一件事的數目說法不一：{numbers}。',
  },
  'length-apart': {
    en: 'A time of “{length}” does not fit the dates told with it: {dates}.',
    'zh-Hant': '「{length}」與同處所述的日期（{dates}）不合。',
  },
  'counted-back': {
    en: '“{words}”, counted back from the day of its text, began in {from}; that does not fit {dates}.',
    'zh-Hant': '「{words}」由該文之日往回推算，始於{from}，與所述的{dates}不合。',
  },
  'other-weekday': {
    en: '{date} is not the weekday “{words}”.',
    'zh-Hant': '{date}並非「{words}」。',
  },
  'no-such-day': {
    en: 'The calendar has no day “{words}”.',
    'zh-Hant': '曆法中並無「{words}」此日。',
  },
  'no-such-day-in-note': {
    en: 'Note {label} gives “{words}”, a day that the calendar does not have.',
    'zh-Hant': '註{label}的「{words}」：曆法中並無此日。',
  },
  'after-finishing': {
    en: 'The text says that it was finished by {finished}, and tells of {happened}.',
    'zh-Hant': '本文自稱於{finished}定稿，卻述及{happened}之事。',
  },
  'after-source': {
    en: 'What is told of {happened} rests on note {label}, whose source is of {cited} and cannot tell of it.',
    'zh-Hant': '「{words}」為{happened}之事，而所引的註{label}出於{cited}，不可能述及。',
  },
  'after-source-of-note': {
    en: 'What is told of {happened} rests on note {label} (which is note {from}), whose source is of {cited} and cannot tell of it.',
    'zh-Hant': '「{words}」為{happened}之事，而所引的註{label}（即註{from}）出於{cited}，不可能述及。',
  },
  'words-apart': {
    en: 'In a text of {written} the words “{words}” do not fit {known}.',
    'zh-Hant': '本文寫於{written}，其中的「{words}」與{known}不符。',
  },
  'no-round-then': {
    en: 'No round was held in {date}; the one that fits best was held on {nearest}.',
    'zh-Hant': '「{told}」：{date}並沒有舉行任何一輪；最接近的一輪在{nearest}。',
  },
} as const satisfies Record<string, { readonly en: string; readonly 'zh-Hant': string }>;

/** The explanation of a contradiction in the languages of the interface. */
export function explained(message: keyof typeof MESSAGES, slots: Slots): Explanation {
  const filled = (template: string, locale: 'en' | 'zh'): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const slot = slots[name] ?? '';
      return typeof slot === 'string' ? slot : slot[locale];
    });
  const { en, 'zh-Hant': zh } = MESSAGES[message];
  return { explanation: { 'zh-Hant': filled(zh, 'zh'), en: filled(en, 'en') } };
}

/** Words of a text side by side, in the quotation marks of each language. */
export function quotedList(words: readonly string[]): { readonly en: string; readonly zh: string } {
  return {
    en: words.map((one) => `“${one}”`).join(', '),
    zh: words.map((one) => `「${one}」`).join('、'),
  };
}
