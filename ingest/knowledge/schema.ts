import { z } from 'zod';
import { EventStatus, EventType, PloverType } from '@/lib/schema/vocabulary';

const text = z.string().min(1, 'is empty; fill it in');
const optional = z.string();
const list = z
  .string()
  .transform((cell) => (cell === '' ? [] : cell.split('|').map((item) => item.trim())))
  .pipe(z.array(z.string().min(1, 'has an empty item; remove the superfluous |')));
const plainList = list.pipe(
  z.array(z.string().refine((item) => !item.includes('…'), 'has a gap (…), which this column does not know')),
);
const filledList = list.pipe(z.array(z.string()).min(1, 'is empty; give at least one, separated by |'));
const flag = z.enum(['yes', 'no']).transform((cell) => cell === 'yes');
/** `the` where the English name takes the article within a sentence. */
const article = z.enum(['the', '']);
const year = z
  .string()
  .regex(/^(\d{4})?$/, 'is no year; write four digits or leave it empty')
  .transform((cell) => (cell === '' ? null : Number(cell)));
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id; write small letters, digits and hyphens');
const stateCode = z
  .string()
  .regex(/^[A-Z]{3}$/, 'is no ISO 3166-1 alpha-3 code; write three capital letters');

export const CountryRow = z.object({
  code: stateCode,
  zh: text,
  en: text,
  article,
  demonym: text,
  aliases: list,
  metonyms: list,
  /** One-character abbreviations, read only in compounds. */
  short: list,
  /** Abbreviations that are common characters, or another state's too: read only where the text names the state in full. */
  rare: list,
});

/** A state that did not exist before a day, and the names that mean its land or people before that. */
export const FoundedRow = z.object({
  code: stateCode,
  since: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day; write it as 1948-08-15'),
  names: filledList,
  /** The state that its other names mean on earlier days; empty where they mean none. */
  before: optional,
});

export const GroupRow = z.object({ aliases: filledList, members: filledList, en: text });

export const OrganisationRow = z.object({
  code: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'is no code; write capital letters, digits and hyphens'),
  zh: text,
  en: text,
  article,
  aliases: list,
  /** The state whose organ it is; empty for international bodies and where the name does not tell. */
  country: optional,
  international: flag,
  /** Short names that others bear too, read only where the text names the organisation, or the state whose organ it is: 總署. */
  rare: list,
});

export const PersonRow = z.object({
  id: slug,
  zh: text,
  en: text,
  aliases: list,
  /** Names that other persons of the table bear too; the years of office tell them apart. */
  shared: list,
  /** The state, or the organisation, for which the person acts. */
  country: text,
  office_zh: text,
  office_en: text,
  from: year,
  to: year,
});

/** `leader`: it leads a state or its government; not its deputies and ministers. */
export const OfficeRow = z.object({ zh: text, en: text, rank: z.enum(['leader', '']) });

export const PlaceRow = z.object({ id: slug, zh: text, en: text, article, aliases: list, country: optional });

export const TreatyRow = z.object({
  id: slug,
  zh: text,
  en: text,
  article,
  abbr: optional,
  aliases: list,
  /** Empty for open multilateral treaties. */
  parties: list,
  kind: z.enum(['treaty', 'agreement', 'declaration', 'communique', 'resolution', 'plan']),
  /** What kind of event it is to adopt a resolution, by what it does; empty for other papers. */
  adopting: z.union([EventType, z.literal('').transform(() => null)]),
});

export const ConferenceRow = z.object({
  id: slug,
  zh: text,
  en: text,
  article,
  aliases: list,
  parties: list,
  /** What one of its numbered meetings is called: round, meeting, session. */
  unit_en: text,
});

export const TriggerRow = z.object({
  id: slug,
  /** Plain strings; … is a gap inside one clause. */
  forms: filledList,
  type: EventType,
  plover: z.union([PloverType, z.literal('').transform(() => null)]),
  pos: z.enum(['verb', 'noun']),
  strength: z.enum(['strong', 'weak']),
  symmetric: flag,
  /** It happens to the same parties once, so that two dates for it cannot both be right. */
  once: flag,
  object: z.enum(['state', 'treaty', 'clause', 'thing', 'none']),
  en: text,
  en_bare: text,
});

/** A word that holds the form of a trigger and tells no event: 反對派. */
export const DiscardRow = z.object({ word: text });

export const TermRow = z.object({
  zh: text,
  en: text,
  /** What the phrase takes in a title; empty for plurals and what is not counted. */
  article: z.enum(['the', 'a', 'an', '']),
});

/** How a verb is put into English: its own words, and slots for what stands around it. */
export const VerbRow = z.object({ forms: filledList, en: filledList });

/** A word that goes with a noun or a verb; English is empty where a title does without it. */
export const WordRow = z.object({
  zh: text,
  kind: z.enum(['adjective', 'adverb', 'modal', 'tense', 'not', 'lead', 'time']),
  en: optional,
});

export const ModalityRow = z.object({
  cue: text,
  status: z.enum([
    ...EventStatus.exclude(['occurred']).options,
    ...(['negated', 'failed', 'refused', 'cancelled', 'postponed', 'fruitless'] as const),
    ...(['conditional', 'hypothetical', 'possible', 'attempted', 'obliged', 'counterfactual'] as const),
  ]),
  scope: z.enum(['before', 'after', 'any']),
  /** Longer words in which the cue is none: 恐 in 恐怖. */
  except: plainList,
  note: optional,
});

/** Words that say one thing in patterns: `{saying}` stands for any of them. */
export const ClassRow = z.object({ class: slug, words: filledList });
