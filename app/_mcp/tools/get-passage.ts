import { z } from 'zod';
import { eventHref } from '@/lib/addresses';
import { type PassageAround, passageAround } from '@/lib/queries/passage-around';
import { Locator } from '@/lib/schema/knowledge-base';
import { PassageKind } from '@/lib/schema/vocabulary';
import { partsCharacter } from '@/lib/text/whole-characters';
import { Id } from '../asked';
import { Refusal } from '../refusal';
import { documentLine, PlacedWords } from '../shapes';
import { tool } from '../tool';

/** How many characters of a passage are given. */
const LONGEST = 4000;

const Around = z.object({
  kind: PassageKind,
  text: z.string().describe('As it reads.'),
  isCut: z.boolean().describe('Whether the passage goes on behind this.'),
  locator: Locator,
  holds: z.boolean().describe('Whether the quoted words stand in it.'),
});

function shortened({ text, ...passage }: PassageAround): z.infer<typeof Around> {
  const end = partsCharacter(text, LONGEST) ? LONGEST - 1 : LONGEST;
  return { ...passage, text: text.slice(0, end), isCut: text.length > LONGEST };
}

/** What stands around words that tell of an event, or that are a position? */
export const GET_PASSAGE = tool({
  name: 'get_passage',
  title: 'A passage with its neighbours',
  description:
    'The quoted words to the letter, and the passages of the document around them: to see what comes before and behind.',
  input: {
    id: Id.describe('Of a passage of get_event, or of a position of positions_at_round.'),
    neighbours: z.int().min(0).max(3).default(1).describe('How many passages on each side.'),
  },
  output: PlacedWords.extend({
    id: z.string(),
    event: z
      .object({ id: z.string(), titleEn: z.string(), titleZh: z.string(), link: z.string() })
      .nullable(),
    passages: z.array(Around),
  }),
  async answer({ id, neighbours }, making) {
    const found = await passageAround(id, neighbours);
    if (found === null)
      throw new Refusal(
        'There is no passage of this identifier; get_event and positions_at_round give them.',
      );
    const { quote, words, document, title, href, locator, event, passages } = found;
    return {
      ...{ id, quote, text: words, locator, link: making.link(href) },
      document: documentLine({ id: document.id, title }, making),
      event: event && { ...event, link: making.link(eventHref(event.id)) },
      passages: passages.map(shortened),
    };
  },
});
