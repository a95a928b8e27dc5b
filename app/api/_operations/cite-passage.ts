import { z } from 'zod';
import { CITE_STYLES } from '@/lib/cite/template';
import { wordsCitation } from '@/lib/queries/words-citation';
import { Accessed } from '@/lib/schema/api-parameters';
import { LOCALES } from '../../_i18n/locale';
import { json, type Operation } from '../_answers/operation';
import { site } from './site';

const own = { style: z.enum(CITE_STYLES), locale: z.enum(LOCALES), accessed: Accessed };

/** The citation of a passage as text, in a style and a language. */
export const CITE_PASSAGE: Operation<typeof own> = {
  id: 'citePassage',
  address: '/api/citations/{mentionId}',
  own,
  filters: false,
  answers: { 'application/json': z.object({ text: z.string() }) },
  example: ({ mention }) => ({ path: { mentionId: mention }, query: { style: 'apa', locale: 'en' } }),
  async answer({ path: { mentionId = '' }, values, cited }) {
    const text = await wordsCitation(mentionId, { ...values, origin: cited, site: site() });
    return text === null ? null : json({ text });
  },
};
