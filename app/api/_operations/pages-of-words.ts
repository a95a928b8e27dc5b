import { PagesOfWords, pagesOfWords } from '@/lib/queries/pages-of-words';
import { PassagePlace } from '@/lib/schema/api-parameters';
import { json, type Operation } from '../_answers/operation';

const own = { passage: PassagePlace };

/** On which pages of a document words stand, and where on them. */
export const PAGES_OF_WORDS: Operation<typeof own> = {
  id: 'pagesOfWords',
  address: '/api/sources/{id}/pages',
  own,
  filters: false,
  answers: { 'application/json': PagesOfWords },
  example: ({ document }) => ({ path: { id: document }, query: { passage: '0-10' } }),
  async answer({ path: { id = '' }, values: { passage } }) {
    const [start = 0, end = 0] = passage.split('-').map(Number);
    const found = await pagesOfWords(id, { start, end });
    return found && json(found);
  },
};
