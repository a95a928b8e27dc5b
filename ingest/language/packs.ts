import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { detectLanguage } from '@/lib/text/detect-language';
import type { ReadDocument } from '../read/read-folder';
import { declaredLanguage } from './declared';
import { EN } from './en/pack';
import { isInBoth } from './mixed/lines';
import { mixed, SEVERAL } from './mixed/mixed';
import type { LanguagePack } from './pack';
import { SILENT } from './silent';
import { ZH } from './zh/pack';

/** The languages that are read, each by the pack that knows it. */
export const PACKS: readonly LanguagePack[] = [ZH, EN, mixed(ZH, EN)];

/** The rule of the diagnostic of a document that is kept and not read, since no pack knows its language. */
export const UNREAD = 'language.unread';

/** The pack that reads a document, and what is to be told where none knows its language. */
export interface Choice {
  readonly pack: LanguagePack;
  readonly diagnostic: KbDiagnostic | null;
}

/** The pack of a language by its BCP 47 tag, or by one of a script or a region of it: `zh-Hant` is read by `zh`. Null where there is none. */
function packOf(tag: string, packs: readonly LanguagePack[]): LanguagePack | null {
  const [language] = tag.toLowerCase().split('-');
  return packs.find((pack) => pack.tag === language) ?? null;
}

/**
 * The pack that reads a text that stands by itself: where nothing shows its language, as in one of figures, the first, or English for a few words in letters; one that knows no word where
 * none knows it.
 */
export function packForText(text: string): LanguagePack {
  const { tag, shownBy } = detectLanguage(text);
  return packOf(tag, PACKS) ?? (tag === 'und' ? (shownBy ? EN : ZH) : SILENT);
}

/**
 * The pack that reads a document: that of the language which the bibliography states, else of the one which its script and words show. A document in another language is
 * kept, so that it can be searched and cited, and nothing is taken from it.
 */
export function packFor(
  { id, fileName, rawText, csl }: Pick<ReadDocument, 'id' | 'fileName' | 'rawText' | 'csl'>,
  packs: readonly LanguagePack[] = PACKS,
): Choice {
  const declared = declaredLanguage(csl.language);
  const detected = detectLanguage(rawText);
  const tag = declared ?? (isInBoth(rawText) ? SEVERAL : detected.tag);
  const pack = packOf(tag, packs);
  if (pack) return { pack, diagnostic: null };
  const name = nameOf(tag);
  const reason = declared
    ? `sources.json states ${name}`
    : name
      ? `it is in ${name}`
      : 'its language cannot be told';
  return {
    pack: SILENT,
    diagnostic: {
      documentId: id,
      stage: 'read',
      rule: UNREAD,
      severity: 'warning',
      span: detected.shownBy,
      message: `${fileName}: ${reason}, and only ${readable(packs)} is read. Its text can be searched and cited, but no dates, names and events are taken from it. If that is wrong, state "language" in sources.json.`,
    },
  };
}

/** The languages that are read, in words. */
const readable = (packs: readonly LanguagePack[]): string =>
  packs
    .filter(({ tag }) => tag !== SEVERAL)
    .map(({ tag }) => nameOf(tag))
    .join(', ');

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** What a language is called in English; null where it is not known. */
function nameOf(tag: string): string | null {
  return tag === 'und' ? null : (NAMES.of(tag) ?? tag);
}
