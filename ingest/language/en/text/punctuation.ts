import { codeUnits } from '../../../date/language';
import type { Punctuation } from '../../punctuation';

/** A full stop that ends a sentence: a blank or the end stands behind it, and no capital letter alone (U.S., J.) and no abbreviation before it. */
const STOP =
  '(?<!\\b[A-Z]|\\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Adm|Sen|Rep|Gov|Amb|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\\.(?=["\'”’)\\]]*(?:\\s|$))';

/** The marks of English punctuation. */
export const PUNCTUATION: Punctuation = {
  stop: new RegExp(`${STOP}|[!?](?=["'”’)\\]]*(?:\\s|$))|\\n`),
  sentenceEnd: new RegExp(`${STOP}|[!?;](?=["'”’)\\]]*(?:\\s|$))|\\n`),
  clauseEnd: new RegExp(`${STOP}|[!?;](?=["'”’)\\]]*(?:\\s|$))|[,:](?=\\s)|\\s(?:--|[–—])\\s|\\n`),
  openers: codeUnits('([“‘'),
  closers: codeUnits(')]”’'),
  lead: /^[-,;:–—\s]+/,
  behindEntryHead: /^(?:\s?[:–—]|\s{1,2}--?)/,
  semicolonBefore: /;\s[^.!?;]*$/,
};
