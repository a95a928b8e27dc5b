import { wordsById } from '@/lib/queries/words-by-id';
import { ApiLocale, MentionFormat } from '@/lib/schema/api-parameters';
import type { Operation } from '../_answers/operation';
import { WORDS_ANSWERS, wordsAnswer } from './words-answer';

const own = { format: MentionFormat, locale: ApiLocale };

/** A passage that tells of an event: the words as a Web Annotation, or as a work to be cited. */
export const GET_MENTION: Operation<typeof own> = {
  id: 'getMention',
  address: '/api/mentions/{id}',
  own,
  filters: false,
  answers: WORDS_ANSWERS,
  example: ({ mention }) => ({ path: { id: mention } }),
  async answer({ path: { id = '' }, values, origin, cited }) {
    const mention = await wordsById(id);
    return mention && wordsAnswer(mention, { ...values, origin, cited }, 'api/mentions');
  },
};
