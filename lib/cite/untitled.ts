import { z } from 'zod';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { beginning, genreIn, typeIn } from './genre';
import type { Writing } from './template';

const Custom = z.looseObject({ incipit: z.string().min(1) });

/** A record with the words its text begins with, in CSL's field for what has none of its own. */
export function withIncipit(item: CslItem, incipit: string): CslItem {
  const custom = typeof item.custom === 'object' ? item.custom : {};
  return { ...item, custom: { ...custom, incipit } };
}

/** The record as it was before. */
export function withoutIncipit(item: CslItem): CslItem {
  const { data } = Custom.safeParse(item.custom);
  if (data === undefined) return item;
  const { custom: _, ...rest } = item;
  const { incipit: __, ...custom } = data;
  return Object.keys(custom).length === 0 ? rest : { ...rest, custom };
}

/** The words that a work without a title begins with; undefined where the record has none. */
export const incipitOf = ({ custom }: CslItem): string | undefined => Custom.safeParse(custom).data?.incipit;

/** What a work is called where it is listed: its title, else the words it begins with, else its id. */
export const nameOf = (item: CslItem): string => item.title || incipitOf(item) || item.id;

/**
 * What a work without a title is, for citations: its kind and the words it begins with, which anybody can compare with it. `News script beginning “…”`, `新聞播報稿，起首為「…」`.
 * It stands in brackets, as what is not from the work itself: APA 7, 9.22 (works without titles); GB/T 7714-2015, 7 (brackets round 自拟的信息); Chicago 17 and 18, where a
 * description in the place of a title has neither italics nor quotation marks, and brackets mark what the citer supplies; Taiwanese notes likewise. MLA 9, chapter 5 (a
 * description in place of a title), sets it without brackets, italics and quotation marks.
 * @returns null where the work has a title, or nothing is known of it but its id
 */
export function description(item: CslItem, writing: Writing): string | null {
  const incipit = incipitOf(item);
  const genre = typeof item.genre === 'string' ? item.genre : '';
  if (item.title || (incipit === undefined && genre === '' && item.type === 'document')) return null;
  const kind = genre === '' ? typeIn(item.type, writing) : genreIn(genre, writing);
  const begun = kind.charAt(0).toUpperCase() + kind.slice(1);
  return incipit === undefined ? begun : beginning(begun, incipit, writing);
}
