import 'server-only';
import { z } from 'zod';
import { database } from '@/lib/db';
import { searchForm } from '@/lib/text/search-form';
import { remembered } from './remembered';

/** Someone or something with all its names, in the form in which words are looked for. */
interface Called {
  id: string;
  names: string[];
  form: string;
}

const everyone = remembered(async (): Promise<Called[]> => {
  const rows = await database().entity.findMany({
    select: { id: true, nameZh: true, nameEn: true, aliases: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, nameZh, nameEn, aliases }) => {
    const names = [id, nameZh, nameEn, ...z.array(z.string()).parse(JSON.parse(aliases))].filter(Boolean);
    return { id, names, form: names.map(searchForm).join('\n') };
  });
});

/** Who bears a name that holds the word (in its search form)? In whatever language and script: `dprk` finds North Korea. */
export async function entitiesCalled(word: string): Promise<Called[]> {
  return (await everyone(undefined)).filter(({ form }) => form.includes(word));
}

/** The words of a search, parted by blanks, in the form in which they are looked for. */
export function searchWords(query: string): string[] {
  return query.trim().split(/\s+/).map(searchForm).filter(Boolean);
}
