import { createTranslator } from 'use-intl/core';
import { z } from 'zod';
import { ApiLocale, PartNumber, Show, StoryFormat } from '@/lib/schema/api-parameters';
import { MESSAGES } from '../../_i18n/locale';
import { storyDocx } from '../../_story/docx';
import { storyMarkdown } from '../../_story/markdown';
import { toldStory } from '../../_story/told-story';
import { noteStyle } from '../../_told/cite';
import { json, type Operation } from '../_answers/operation';

const own = {
  show: Show,
  part: PartNumber.optional(),
  calendar: z.enum(['gregory', 'roc']).default('gregory'),
  format: StoryFormat,
  locale: ApiLocale,
};

const Sentence = z.object({
  number: z.int(),
  eventId: z.string(),
  href: z.string(),
  date: z.string(),
  clause: z.string(),
});

/** A part of a story, which part it is, and how many there are. */
const StoryView = z.object({
  title: z.string(),
  lines: z.array(z.string()),
  chapters: z.array(
    z.object({
      heading: z.string(),
      depth: z.int().min(0).max(2),
      key: z.array(Sentence),
      others: z.array(Sentence),
    }),
  ),
  notes: z.array(
    z.object({
      number: z.int(),
      lines: z.array(z.object({ text: z.string(), href: z.string(), words: z.string().nullable() })),
    }),
  ),
  part: z.object({ number: z.int(), of: z.int() }),
});

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The events that fit as a text to read, a part of them at a time. */
export const TELL_STORY: Operation<typeof own> = {
  id: 'tellStory',
  address: '/api/story',
  own,
  filters: true,
  answers: { 'application/json': StoryView, 'text/markdown': null, [DOCX]: null },
  example: ({ country }) => ({ query: { country, show: 'key' } }),
  async answer({ values: { show, part: number = 1, calendar, format, locale }, filters, origin, cited }) {
    const t = createTranslator({ locale, messages: MESSAGES[locale], timeZone: 'UTC' });
    const cite = noteStyle(locale, cited);
    const { story, part } = await toldStory(filters, { show, part: number, cite }, { t, locale, calendar });
    if (format === 'json') return json({ ...story, part });
    const name = part.of === 1 ? 'story' : `story-${part.number}-of-${part.of}`;
    if (format === 'docx')
      return { mediaType: DOCX, body: await storyDocx(story, { t, origin }), fileName: `${name}.docx` };
    return { mediaType: 'text/markdown', body: storyMarkdown(story, t, origin), fileName: `${name}.md` };
  },
};
