import type { z } from 'zod';
import type {
  ClassRow as Class,
  ConferenceRow as Conference,
  CountryRow as Country,
  DiscardRow as Discard,
  FoundedRow as Founded,
  GroupRow as Group,
  ModalityRow as Modality,
  OfficeRow as Office,
  OrganisationRow as Organisation,
  PersonRow as Person,
  PlaceRow as Place,
  TermRow as Term,
  TreatyRow as Treaty,
  TriggerRow as Trigger,
  VerbRow as Verb,
  WordRow as Word,
} from './schema';

export type CountryRow = z.infer<typeof Country>;
export type FoundedRow = z.infer<typeof Founded>;
export type GroupRow = z.infer<typeof Group>;
export type OrganisationRow = z.infer<typeof Organisation>;
export type PersonRow = z.infer<typeof Person>;
export type OfficeRow = z.infer<typeof Office>;
export type PlaceRow = z.infer<typeof Place>;
export type TreatyRow = z.infer<typeof Treaty>;
export type ConferenceRow = z.infer<typeof Conference>;
export type TriggerRow = z.infer<typeof Trigger>;
export type DiscardRow = z.infer<typeof Discard>;
export type TermRow = z.infer<typeof Term>;
export type VerbRow = z.infer<typeof Verb>;
export type WordRow = z.infer<typeof Word>;
export type ModalityRow = z.infer<typeof Modality>;
export type ClassRow = z.infer<typeof Class>;

/** What the program knows of the field: the tables of the lexicon, each in the order of its file. */
export interface Lexicon {
  readonly countries: readonly CountryRow[];
  readonly founded: readonly FoundedRow[];
  readonly groups: readonly GroupRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly persons: readonly PersonRow[];
  readonly offices: readonly OfficeRow[];
  readonly places: readonly PlaceRow[];
  readonly treaties: readonly TreatyRow[];
  readonly conferences: readonly ConferenceRow[];
  readonly triggers: readonly TriggerRow[];
  readonly discards: readonly DiscardRow[];
  readonly terms: readonly TermRow[];
  readonly nouns: readonly TermRow[];
  readonly verbs: readonly VerbRow[];
  readonly words: readonly WordRow[];
  readonly modality: readonly ModalityRow[];
  /** Words that patterns name together. */
  readonly classes: readonly ClassRow[];
  /** What the pages of sites put around a text. */
  readonly events: readonly ClassRow[];
  readonly page: readonly ClassRow[];
}
