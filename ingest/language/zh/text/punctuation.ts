import { codeUnits } from '../../../date/language';
import type { Punctuation } from '../../punctuation';

/** The marks of Chinese punctuation. */
export const PUNCTUATION: Punctuation = {
  stop: /[。！？\n]/,
  sentenceEnd: /[。！？；\n]/,
  clauseEnd: /[，。；：！？\n]/,
  openers: codeUnits('（(「『《〈【'),
  closers: codeUnits('）)」』》〉】'),
  lead: /^[，；、：\s]+/,
  behindEntryHead: /^\s?[：:，,─—-]/,
  semicolonBefore: /[；;]\s*[^。！？；;]*$/,
};
