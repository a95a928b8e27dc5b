import type { Block, Extracted, MentionDraft, PositionDraft } from '@/lib/schema/annotation';
import { firstFrom } from '@/lib/text/within';
import type { AnnotatedDocument } from '../../../extract/context';
import { wordsOf } from '../parse/word-classes';
import { heldAtRound } from '../positions/held-at-round';
import { SEGMENTING } from '../text/segmenting';
import { dateOf, dateOfRound, dayOfStory, entryOf, type Governing, isDating } from './dates';
import { Discourse } from './discourse';
import { readSentence } from './in-sentence';
import { roundInHeading } from './round-in-heading';
import { isOf, type Sentence, sentenceOf } from './sentence';
import { type EventWords, mainGathering } from './words';

const READ_FOR_EVENTS = new Set<Block['kind']>(['paragraph', 'list-item', 'table-cell']);
/** A sentence of more words is no prose, and its clauses are not told apart. */
const LONGEST = 300;
/** The first sentences of a report tell of its day. */
const LEAD = 2;

/** What a document tells, clause by clause, under the date of the clause, of the sentence before, of its entry, of its round or of its day. */
export function extract(document: AnnotatedDocument, words: EventWords): Extracted {
  const mentions: MentionDraft[] = [];
  const positions: PositionDraft[] = [];
  const passedOver: Extracted['passedOver'][number][] = [];
  const gathering = mainGathering(document.names);
  const discourse = new Discourse(gathering ? [gathering] : []);
  const day = dayOfStory(document);
  const isOwnVoice = speaksForItself(document);
  let head: Governing | null = null;
  let read = 0;
  document.blocks.forEach((block, index) => {
    const headed = dateAlone(document, block);
    if (headed !== undefined && (headed || block.kind === 'heading')) head = headed;
    const talks = block.kind === 'heading' ? roundInHeading(document, words, index) : null;
    if (talks) mentions.push(talks);
    if (!READ_FOR_EVENTS.has(block.kind) || headed) return;
    discourse.beginPassage();
    const entry = entryOf(document, block.span);
    const standing = entry !== null ? dateOf(document, entry) : (dateOfRound(document, index) ?? head ?? day);
    let carried: Governing | null = null;
    for (const [place, span] of block.sentences.entries()) {
      const sentence = sentenceOf(document, SEGMENTING.newsIn(document.text, span));
      if (sentence.tokens.length === 0 || sentence.tokens.length > LONGEST) continue;
      const goesOn: boolean = carried !== null && isClose(carried) && goesOnWith(sentence);
      const told = readSentence(document, words, sentence, discourse, {
        date: standing,
        carried: goesOn ? carried : null,
        entry: place === 0 && (entry !== null || head !== null) ? standing : null,
        isLead: read < LEAD && !isOwnVoice,
        isOwnVoice,
        block: index,
      });
      read += 1;
      for (const mention of told.mentions) {
        const held = heldAtRound(document, words, mention, span);
        if (held === null) mentions.push(mention);
        else if (held !== 'nothing') positions.push(held);
      }
      passedOver.push(...told.passedOver);
      carried = told.date ?? (goesOn ? carried : null);
    }
  });
  return { mentions, positions, passedOver };
}

/** A paper in which a state speaks of itself as we: what it tells of others in the past is not of its day. */
function speaksForItself({ text, names }: AnnotatedDocument): boolean {
  return names.some(
    ({ kind, span }) => kind === 'state' && /^(?:we|our)$/i.test(text.slice(span.start, span.end)),
  );
}

/** The date of a block that is no more than a date; null for a heading that has none, undefined for any other block. */
function dateAlone(document: AnnotatedDocument, { span, kind }: Block): Governing | null | undefined {
  const index = firstFrom(document.timexes, span.start, (one) => one);
  const timex = document.timexes[index];
  const rest =
    timex && timex.end <= span.end
      ? document.text.slice(span.start, timex.start) + document.text.slice(timex.end, span.end)
      : null;
  if (
    rest !== null &&
    timex &&
    !/[\p{L}\d]/u.test(rest) &&
    isDating(timex) &&
    /^(?:day|days|month|part-of-month)$/.test(timex.precision ?? '')
  )
    return dateOf(document, index);
  return kind === 'heading' || kind === 'title' ? null : undefined;
}

function isClose({ date: { precision } }: Governing): boolean {
  return (
    precision === 'day' || precision === 'days' || precision === 'month' || precision === 'part-of-month'
  );
}

/** Whether a sentence goes on with what the one before told: it begins by pointing back, and tells of the past. */
function goesOnWith(sentence: Sentence): boolean {
  const [clause] = sentence.clauses;
  if (clause?.group.tense !== 'past' || clause.group.modal !== '' || clause.group.isProgressive) return false;
  const first = sentence.tokens
    .slice(0, 3)
    .map(({ word }) => word)
    .join(' ');
  return (
    [...wordsOf('story-goes-on')].some(
      (words) => first.startsWith(words) && /^(?:\s|$)/.test(first.slice(words.length)),
    ) || isOf('subject-pronoun', sentence.tokens[0])
  );
}
