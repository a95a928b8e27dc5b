import { z } from 'zod';
import type { CslItem } from '@/lib/schema/knowledge-base';

const Names = z
  .array(
    z.looseObject({
      family: z.string().default(''),
      given: z.string().default(''),
      literal: z.string().optional(),
    }),
  )
  .catch([]);

const HAN = /\p{Script=Han}/u;

/** The authors of a bibliographic record as they are written: 廖清華, Selig Harrison. */
export function authorsOf({ author }: CslItem): string[] {
  return Names.parse(author ?? []).map(({ family, given, literal }) => {
    if (literal !== undefined) return literal;
    return HAN.test(family) ? family + given : `${given} ${family}`.trim();
  });
}

/** The authors of a record in a line: 廖清華、陳詵蔚, but Selig Harrison, James Kelly. */
export function authorLine(record: CslItem): string {
  const authors = authorsOf(record);
  return authors.join(authors.some((author) => HAN.test(author)) ? '、' : ', ');
}
