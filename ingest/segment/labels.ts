import type { PartMarks } from './language';

export interface PartLabel {
  readonly level: number;
  readonly label: string;
}

/** The number that begins a heading or a list item. Example: `（一）採取…` is level 3. */
export function partLabel(text: string, { labels }: PartMarks): PartLabel | null {
  for (const { level, pattern } of labels) {
    const match = pattern.exec(text);
    if (match) return { level, label: match[0] };
  }
  return null;
}
