import { foldedText } from '@/lib/text/folded-text';
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
  dangun: ['檀君紀元', '檀君纪元', '檀紀', '檀纪', '檀君'],
  buddhist: ['佛曆', '佛历'],
  geonyang: ['建陽', '建阳'],
  gwangmu: ['光武'],
  yunghui: ['隆熙'],
  kangde: ['康德'],
};

const BY_NAME: ReadonlyMap<string, EraId> = new Map(
  (Object.keys(NAMES) as EraId[]).flatMap((id) => NAMES[id].map((name) => [name, id] as const)),
);

/** The names of the eras as folded text, the longest first. */
export const ERA_NAMES: readonly string[] = [
  ...new Set([...BY_NAME.keys()].map((name) => foldedText(name))),
].sort((a, b) => b.length - a.length);

/** The era with a name (民國, 民, 昭和, 主体); null for any other word. */
export function eraNamed(name: string): EraId | null {
  return BY_NAME.get(name) ?? null;
}
