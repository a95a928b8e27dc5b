import { z } from 'zod';
import { namesMeant } from '@/lib/queries/names/meant';
import { namesLike } from '@/lib/queries/search/names-like';
import { Refusal } from './refusal';

/** How many names are offered where one is not known. */
const OFFERED = 5;

/** A name as a person writes it in any language, or its identifier. */
export const Written = z.string().min(1).max(80).regex(/\S/, 'holds no word');

export const Understood = z.object({ asked: z.string(), id: z.string(), name: z.string() });

/**
 * Whom each of some names means; the answer tells it, so that it can be seen.
 * @throws Refusal where a name is nobody's, or several are called so: nothing is guessed
 */
export async function understoodNames(written: readonly string[]): Promise<z.infer<typeof Understood>[]> {
  return Promise.all(
    written.map(async (asked) => {
      const [first, ...others] = await namesMeant(asked);
      if (first === undefined) {
        const offers = (await namesLike(asked, OFFERED)).map(({ id, name }) => `${id} (${name})`);
        const offer = offers.length === 0 ? '' : ` Perhaps one of these is meant: ${offers.join(', ')}.`;
        throw new Refusal(`No name in the documents is "${asked}".${offer}`);
      }
      if (others.length === 0) return { asked, ...first };
      const ids = [first, ...others].map(({ id }) => id).join(', ');
      throw new Refusal(`"${asked}" may mean each of these: ${ids}. Give one of them.`);
    }),
  );
}
