import { z } from 'zod';
import { PositionView } from '@/lib/queries/position-view';
import { positionById, positionsWhere } from '@/lib/queries/positions';
import { wordsById } from '@/lib/queries/words-by-id';
import { ApiLocale, PositionFormat, RoundNumber } from '@/lib/schema/api-parameters';
import { json, type Operation } from '../_answers/operation';
import { WORDS_ANSWERS, wordsAnswer } from './words-answer';

const asked = { conference: z.string().optional(), round: RoundNumber.optional() };

/** What the parties held at the rounds, without a time of its own. */
export const LIST_POSITIONS: Operation<typeof asked> = {
  id: 'listPositions',
  address: '/api/positions',
  own: asked,
  filters: false,
  answers: { 'application/json': z.object({ positions: z.array(PositionView) }) },
  example: () => ({ query: { round: '1' } }),
  async answer({ values: { conference, round } }) {
    const positions = await positionsWhere({
      ...(conference !== undefined && { conferenceId: conference }),
      ...(round !== undefined && { round }),
    });
    return json({ positions });
  },
};

/** The shape that is described is that of the data, which is what the address answers without a format. */
const SHAPELESS = Object.fromEntries(Object.keys(WORDS_ANSWERS).map((mediaType) => [mediaType, null]));

const own = { format: PositionFormat, locale: ApiLocale };

/** One position: the words as data, as a Web Annotation, or as a work to be cited. */
export const GET_POSITION: Operation<typeof own> = {
  id: 'getPosition',
  address: '/api/positions/{id}',
  own,
  filters: false,
  answers: { ...SHAPELESS, 'application/json': PositionView },
  example: ({ position }) => (position === null ? null : { path: { id: position } }),
  async answer({ path: { id = '' }, values: { format, locale }, origin, cited }) {
    const position = await positionById(id);
    if (position === null) return null;
    if (format === 'json') return json(position);
    const words = await wordsById(id);
    return words && wordsAnswer(words, { format, locale, origin, cited }, 'api/positions');
  },
};
