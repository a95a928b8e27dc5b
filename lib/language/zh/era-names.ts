import type { EraId } from '@/lib/time/calendars';

/** How Chinese writes the eras, in either script. */
const NAMES: Readonly<Record<EraId, readonly string[]>> = {
  roc: ['中華民國', '中华民国', '民國', '民国', '民'],
  'before-roc': ['民國前', '民国前', '民前'],
  meiji: ['明治'],
  taisho: ['大正'],
  showa: ['昭和'],
  heisei: ['平成'],
  reiwa: ['令和'],
  juche: ['主體', '主体'],
};

const BY_NAME: ReadonlyMap<string, EraId> = new Map(
  (Object.keys(NAMES) as EraId[]).flatMap((id) => NAMES[id].map((name) => [name, id] as const)),
);

/** The era with a name (民國, 民, 昭和, 主体); null for any other word. */
export function eraNamed(name: string): EraId | null {
  return BY_NAME.get(name) ?? null;
}
