/** How Chinese papers number their parts, outermost first: 壹、 一、 （一） 1. （1）. */
const LEVELS: readonly { level: number; pattern: RegExp }[] = [
  { level: 1, pattern: /^(?:[壹貳貮參叁肆伍陸柒捌玖拾]{1,2}、|第[一二三四五六七八九十\d]+[章編])/u },
  { level: 2, pattern: /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]+節)/u },
  { level: 3, pattern: /^[（(][一二三四五六七八九十]{1,3}[）)]/u },
  { level: 4, pattern: /^\d{1,2}[.．、](?!\d)/u },
  { level: 5, pattern: /^[（(]\d{1,2}[）)]/u },
];

export interface PartLabel {
  readonly level: number;
  readonly label: string;
}

/**
 * The number that begins a heading or a list item. Example: `（一）採取…` is level 3.
 * Counter-example: `2003.8.27-29` begins with no label, since figures go on behind the point.
 */
export function partLabel(text: string): PartLabel | null {
  for (const { level, pattern } of LEVELS) {
    const match = pattern.exec(text);
    if (match) return { level, label: match[0] };
  }
  return null;
}
