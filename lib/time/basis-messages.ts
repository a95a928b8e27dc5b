import { CONTEXT_MESSAGES } from './messages/context';
import { DOUBT_MESSAGES } from './messages/doubt';
import { EXTENT_MESSAGES } from './messages/extent';
import { STATED_MESSAGES } from './messages/stated';

/** A sentence in each language of the interface; ICU placeholders {text} {before} {after}. */
export interface BasisMessage {
  readonly en: string;
  readonly 'zh-Hant': string;
}

/**
 * What each rule of a derivation says, by its stable name. {text} are the words used, {before} and {after} the date in EDTF or words.
 * The names before the point: `state` what the words give, `calendar` another count of years, `carry` what an earlier date lends,
 * `relative` distances, `convention` vague words, `range` and `open` ends, `check` what does not fit, `unresolved` what stays open.
 */
export const BASIS_MESSAGES = {
  ...STATED_MESSAGES,
  ...CONTEXT_MESSAGES,
  ...EXTENT_MESSAGES,
  ...DOUBT_MESSAGES,
} as const satisfies Record<string, BasisMessage>;

/** The stable name of a rule of a derivation. */
export type BasisRule = keyof typeof BASIS_MESSAGES;
