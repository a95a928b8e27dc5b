import { z } from 'zod';
import { CITE_STYLES } from '@/lib/cite/template';
import { wordsById } from '@/lib/queries/words-by-id';
import { wordsCitation } from '@/lib/queries/words-citation';
import { Accessed } from '@/lib/schema/api-parameters';
import { Id } from '../asked';
import { Refusal } from '../refusal';
import { tool } from '../tool';

/** How is a passage cited? */
export const CITE = tool({
  name: 'cite',
  title: 'Cite a passage',
  description:
    'The citation of a passage or a position, made of the bibliographic record of its document and its place. Use it as it is.',
  input: {
    id: Id.describe('Of a passage of get_event, or of a position of positions_at_round.'),
    style: z.enum(CITE_STYLES).default('chicago-bibliography'),
    accessed: Accessed.describe('The day on which the passage was read, for styles that want it.'),
  },
  output: z.object({
    citation: z.string(),
    quote: z.string(),
    link: z.string().describe('Permanent: opens the document with these words marked.'),
  }),
  async answer({ id, style, accessed }, { language, link, site, cited }) {
    const asked = { style, locale: language, accessed, origin: cited, site: site() };
    const [words, citation] = await Promise.all([wordsById(id), wordsCitation(id, asked)]);
    if (words === null || citation === null)
      throw new Refusal(
        'There is no passage of this identifier; get_event and positions_at_round give them.',
      );
    return { citation, quote: words.quote, link: link(words.href) };
  },
});
