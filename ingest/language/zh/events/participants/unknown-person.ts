import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { words } from '../../text/words';

/** The characters by which foreign names are written in Chinese, in Taiwan's custom and the mainland's; few words are made of three of them. */
const TRANSLITERATING =
  '阿艾埃安奧巴拜班貝本比彼畢伯博布查柴茨達戴丹登德狄迪蒂第杜多厄恩爾法凡費菲芬佛夫弗福蓋甘岡戈格葛古哈海漢赫亨霍胡吉季加賈傑卡凱坎康柯科克寇庫魁拉萊蘭朗勞勒雷黎里利列林隆盧魯倫羅洛馬麥曼梅門米蒙姆穆納奈內尼涅諾努紐歐帕潘佩彭皮普齊契奇喬瓊瑞薩桑塞沙莎舍史斯司蘇索塔泰坦湯特提廷圖托陀瓦威韋維魏溫翁沃烏吳西希錫夏謝辛休雅亞楊葉伊因尤約澤扎札詹朱祖茲孜胥';
/** A family name of three or more of them, or a given and a family name with a point between. */
const PERSON = words(`[一-龥]{1,6}[・·‧•][一-龥]{1,6}|[${TRANSLITERATING}]{3,}`);
/** What makes the name behind it another side than the subject, or a place. */
const OTHER_BEFORE = words('[在於對向與和跟同給把將被遭由往至到赴抵訪、]$');

/**
 * Whether a person whom no table knows is the subject of a clause, so that nobody named before acts in it: `內塔尼雅胡公布檔案`, `卡迪爾・汗在電視上承認`.
 * Counter-examples: `柯林頓訪問北京`, whom a table knows; `在納坦茲設廠`, where it is a place.
 * @param limit where the clause's trigger begins
 */
export function hasUnknownPerson(
  form: string,
  clause: Span,
  limit: number,
  names: readonly NameHit[],
): boolean {
  const match = PERSON.exec(form.slice(clause.start, limit));
  if (!match) return false;
  const start = clause.start + match.index;
  const end = start + match[0].length;
  return (
    !OTHER_BEFORE.test(form.slice(clause.start, start)) &&
    !names.some(({ span }) => span.start < end && start < span.end)
  );
}
