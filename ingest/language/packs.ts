import type { LanguagePack } from './pack';
import { ZH } from './zh/pack';

/** The languages that are read, each by the pack that knows it. */
const PACKS: readonly LanguagePack[] = [ZH];

/** The pack of a language by its BCP 47 tag, or by one of a script or a region of it: `zh-Hant` is read by `zh`. Null where there is none. */
export function packOf(tag: string): LanguagePack | null {
  const [language] = tag.toLowerCase().split('-');
  return PACKS.find((pack) => pack.tag === language) ?? null;
}
