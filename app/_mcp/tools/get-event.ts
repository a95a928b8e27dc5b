import { z } from 'zod';
import { eventById } from '@/lib/queries/event-by-id';
import type { Evidence } from '@/lib/queries/event-view';
import { whereEventWent } from '@/lib/queries/event-went';
import { MadeBy } from '@/lib/schema/review';
import { EntityKind, EventStatus, ParticipantRole } from '@/lib/schema/vocabulary';
import { basisSentence } from '../../_event/basis-sentence';
import { Id, Part } from '../asked';
import { ContradictionLine, contradictionLine } from '../claims';
import { PartView, partOf } from '../parts';
import type { Making } from '../place';
import { Refusal } from '../refusal';
import { documentLine, EventLine, eventLine, PlacedWords, whenOf } from '../shapes';
import { tool } from '../tool';

/** How many passages a part has; `eventById` gives so many at once, a whole number of these. */
const PASSAGES = 10;
const AT_ONCE = 50;
const CONTRADICTIONS = 5;

const PassageLine = PlacedWords.extend({
  id: z.string().describe('For get_passage and cite.'),
  date: EventLine.shape.date.describe('The date that this passage gives.'),
  dateText: z.string().describe('The words that give it.'),
  derivation: z.array(z.string()).describe('How the date was worked out, step by step.'),
  status: EventStatus,
  isMachineRead: z.boolean().describe('Whether the words were recognised in a picture.'),
  madeBy: MadeBy,
});

function passageLine(passage: Evidence, making: Making): z.infer<typeof PassageLine> {
  const { mentionId, quote, words, document, href, locator, dateText, basis, ...rest } = passage;
  const { status, isMachineRead, madeBy } = rest;
  return {
    ...{ id: mentionId, quote, text: words, document: documentLine(document, making), locator },
    ...{ link: making.link(href), date: whenOf(passage, making), dateText },
    derivation: basis.map((step) => basisSentence(step, making.language)),
    ...{ status, isMachineRead, madeBy },
  };
}

/** Says what became of an event that is none by itself any more. */
async function gone(id: string): Promise<Refusal> {
  const went = await whereEventWent(id);
  if (went === null) return new Refusal('There is no event of this identifier; find_events gives them.');
  if ('eventId' in went) return new Refusal(`This event is told as ${went.eventId} now. Ask for that.`);
  return new Refusal('The words under this identifier are told as no event any more.');
}

/** What is known of an event, and who says so? */
export const GET_EVENT = tool({
  name: 'get_event',
  title: 'An event with its passages',
  description:
    'One event with the passages it rests on (verbatim quotes with document and place), how each date was worked out, who takes part, and what the documents contradict each other in. Ten passages at a time.',
  input: { id: Id.describe('As find_events gives it.'), part: Part },
  output: EventLine.extend({
    participants: z.array(
      z.object({
        ...{ id: z.string(), nameEn: z.string(), nameZh: z.string() },
        ...{ kind: EntityKind, roles: z.array(ParticipantRole) },
      }),
    ),
    evidence: z.array(PassageLine),
    part: PartView,
    contradictions: z.array(ContradictionLine),
    moreContradictions: z.int(),
  }),
  async answer({ id, part }, making) {
    const skipped = (part - 1) * PASSAGES;
    const event = await eventById(id, Math.floor(skipped / AT_ONCE) + 1);
    if (event === null) throw await gone(id);
    const of = Math.max(1, Math.ceil(event.mentions / PASSAGES));
    const number = Math.min(part, of);
    const perLoad = AT_ONCE / PASSAGES;
    const { some } = partOf(event.evidence, ((number - 1) % perLoad) + 1, PASSAGES);
    const told = event.contradictions.slice(0, CONTRADICTIONS);
    return {
      ...eventLine(event, making),
      participants: event.participants,
      evidence: some.map((passage) => passageLine(passage, making)),
      part: { number, of },
      contradictions: told.map((row) => contradictionLine(row, making)),
      moreContradictions: event.moreContradictions + event.contradictions.length - told.length,
    };
  },
});
