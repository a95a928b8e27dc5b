import { z } from 'zod';
import { eventHref } from '@/lib/addresses';
import { listRounds } from '@/lib/queries/list-rounds';
import { positionsWhere } from '@/lib/queries/positions';
import { EventType } from '@/lib/schema/vocabulary';
import { Part } from '../asked';
import { Understood, understoodNames, Written } from '../meant';
import { PartView, partOf } from '../parts';
import { Refusal } from '../refusal';
import { documentLine, EventLine, PlacedWords, whenOf } from '../shapes';
import { tool } from '../tool';

const POSITIONS = 20;

/** How many rounds a refusal names. */
const NAMED = 30;

const RoundLine = z.object({
  ...{ event: z.string(), conference: z.string(), round: z.int(), titleEn: z.string(), titleZh: z.string() },
  ...{ date: EventLine.shape.date, link: z.string() },
});

/** What did the parties hold at a round? */
export const POSITIONS_AT_ROUND = tool({
  name: 'positions_at_round',
  title: 'Positions at a round',
  description:
    'What each party held at a round of a conference, in the words of the documents. Positions have no date of their own. Twenty at a time.',
  input: {
    round: z.int().min(0).max(999).describe('The number of the round.'),
    conference: Written.optional().describe(
      'Its name or identifier; without it the rounds of all that have one of this number.',
    ),
    parties: z
      .array(Written)
      .max(10)
      .default([])
      .describe('Whose positions: one of these; without any, of all.'),
    part: Part,
  },
  output: z.object({
    rounds: z.array(RoundLine),
    understood: z.array(Understood),
    matching: z.int(),
    part: PartView,
    positions: z.array(
      PlacedWords.extend({
        ...{ id: z.string(), conference: z.string().nullable(), event: z.string().nullable() },
        ...{ parties: z.array(z.string()), kind: EventType, fromTable: z.boolean() },
      }),
    ),
  }),
  async answer({ round, conference, parties, part: asked }, making) {
    const [held, by] = await Promise.all([
      understoodNames(conference === undefined ? [] : [conference]),
      understoodNames(parties),
    ]);
    const conferenceId = held[0]?.id;
    const all = await listRounds();
    const rounds = all.filter(
      (one) => one.round === round && (conferenceId === undefined || one.conference.id === conferenceId),
    );
    const found = await positionsWhere({ round, ...(conferenceId !== undefined && { conferenceId }) });
    if (rounds.length === 0 && found.length === 0) {
      const known = all.slice(0, NAMED).map((one) => `${one.conference.id} ${one.round}`);
      const there =
        known.length === 0 ? 'The documents tell of no round.' : `There are: ${known.join(', ')}.`;
      throw new Refusal(`The documents tell of no round ${round} of this kind. ${there}`);
    }
    const wanted = new Set(by.map(({ id }) => id));
    const fitting = found.filter(
      ({ countries }) => wanted.size === 0 || countries.some((country) => wanted.has(country)),
    );
    const { some, part } = partOf(fitting, asked, POSITIONS);
    return {
      rounds: rounds.map((one) => ({
        ...{ event: one.eventId, conference: one.conference.id, round: one.round },
        ...{ titleEn: one.titleEn, titleZh: one.titleZh, date: whenOf(one, making) },
        link: making.link(eventHref(one.eventId)),
      })),
      ...{ understood: [...held, ...by], matching: fitting.length, part },
      positions: some.map((one) => ({
        ...{ id: one.id, quote: one.quote, text: one.text, locator: one.locator },
        ...{ document: documentLine(one.document, making), link: making.link(one.href) },
        ...{ conference: one.conference, event: one.eventId, parties: one.countries },
        ...{ kind: one.type, fromTable: one.fromTable },
      })),
    };
  },
});
