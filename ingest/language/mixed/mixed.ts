import type { Extracted, MentionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { TitleText } from '../../assemble/language';
import type { AnnotatedDocument } from '../../extract/context';
import type { EventReader } from '../../extract/language';
import type { NamingLanguage } from '../../names/language';
import type { LanguagePack } from '../pack';
import { combined } from './combine';
import { languageAt, only, type Which, whichOf } from './lines';

/** BCP 47 for several languages. */
export const SEVERAL = 'mul';

const byStart = <T extends { readonly start: number }>(one: T, other: T): number => one.start - other.start;

/**
 * A pack of two, for a document in both: each passage is read by the pack of its language, and each question about words is answered by theirs.
 * @param han for the language of Chinese characters
 * @param latin for the one of letters
 */
export function mixed(han: LanguagePack, latin: LanguagePack): LanguagePack {
  const pack = combined(han, latin, 'han');
  /** What both find in their own lines of a text. */
  const inBoth =
    <T>(find: (pack: LanguagePack, text: string) => readonly T[]) =>
    (text: string): T[] => [...find(han, only(text, 'han')), ...find(latin, only(text, 'latin'))];
  /** The names that both languages have for one entity. */
  const ofBoth = (namesOf: (naming: NamingLanguage) => readonly string[]): string[] => [
    ...new Set([...namesOf(han.naming), ...namesOf(latin.naming)]),
  ];
  const namingAt = (text: string, { start, end }: Span): NamingLanguage =>
    (whichOf(text.slice(start, end)) === 'latin' ? latin : han).naming;
  return {
    ...pack,
    tag: SEVERAL,
    cleaning: {
      ...pack.cleaning,
      glyphEdits: inBoth((one, text) => one.cleaning.glyphEdits(text)),
      glyphCandidates: inBoth((one, text) => one.cleaning.glyphCandidates(text)),
      markEdits: (text) =>
        inBoth((one, words) => one.cleaning.markEdits(words))(text).sort((a, b) => byStart(a.span, b.span)),
      blankEdits: (text) => {
        const which = languageAt(text);
        return han.cleaning.blankEdits(text).filter(({ span }) => which(span.start) === 'han');
      },
    },
    naming: {
      ...pack.naming,
      spellingsOf: (row) => ofBoth((naming) => naming.spellingsOf(row)),
      seatsOf: (row) => ofBoth((naming) => naming.seatsOf(row)),
      groupNamesOf: (row) => ofBoth((naming) => naming.groupNamesOf(row)),
      sharedNamesOf: (row) => ofBoth((naming) => naming.sharedNamesOf(row)),
      rareNamesOf: (row) => ofBoth((naming) => naming.rareNamesOf(row)),
      bearersAt: (candidates, text, span) => namingAt(text, span).bearersAt(candidates, text, span),
      isNoName: (text, form, span, isAbbreviation) =>
        namingAt(text, span).isNoName(text, form, span, isAbbreviation),
      resolutionsNamed: (number) => [
        ...han.naming.resolutionsNamed(number),
        ...latin.naming.resolutionsNamed(number),
      ],
      ownState: (text, form, names, publishers) =>
        latin.naming.ownState(text, form, han.naming.ownState(text, form, names, publishers), publishers),
      rounds: {
        ...pack.naming.rounds,
        alone: (text) => inBoth((one, words) => one.naming.rounds.alone(words))(text).sort(byStart),
        held: (text) => inBoth((one, words) => one.naming.rounds.held(words))(text).sort(byStart),
      },
    },
    dating: {
      ...pack.dating,
      recognise: (text, options) =>
        inBoth((one, words) => one.dating.recognise(words, options))(text)
          .map((found) => ({ ...found, text: text.slice(found.start, found.end) }))
          .sort(byStart),
      resolvingAt: (text) => {
        const which = languageAt(text);
        return (place) => (which(place) === 'latin' ? latin : han).dating.resolving;
      },
    },
    events: {
      reader: (lexicon, shared) =>
        readerOf(han.events.reader(lexicon, shared), latin.events.reader(lexicon, shared)),
    },
  };
}

/** Reads each passage by the reader of its language, and titles what it told by the same. */
function readerOf(han: EventReader, latin: EventReader): EventReader {
  const ofWords = (words: string): EventReader => (whichOf(words) === 'latin' ? latin : han);
  const ofDraft = ({ span }: Pick<MentionDraft, 'span'>, { text }: TitleText): EventReader =>
    ofWords(text.slice(span.start, span.end));
  return {
    extract: (document) =>
      joined(han.extract(partOf(document, 'han')), latin.extract(partOf(document, 'latin'))),
    titles: {
      en: (draft, text, status) => ofDraft(draft, text).titles.en(draft, text, status),
      zh: (draft, text) => ofDraft(draft, text).titles.zh(draft, text),
      positionEn: (position, text) => ofDraft(position.clause, text).titles.positionEn(position, text),
      positionZh: (position, text) => ofDraft(position.clause, text).titles.positionZh(position, text),
      quoted: (words, dateText) => ofWords(words).titles.quoted(words, dateText),
    },
  };
}

/** The document without the sentences of the other language; its blocks keep their places. */
function partOf(document: AnnotatedDocument, which: Which): AnnotatedDocument {
  let last: Which = 'han';
  const blocks = document.blocks.map((block) => {
    last = whichOf(document.text.slice(block.span.start, block.span.end)) ?? last;
    return last === which ? block : { ...block, sentences: [] };
  });
  return { ...document, blocks };
}

function joined(one: Extracted, other: Extracted): Extracted {
  const inOrder = <T>(lists: readonly (readonly T[])[], start: (item: T) => number): T[] =>
    lists.flat().sort((a, b) => start(a) - start(b));
  return {
    mentions: inOrder([one.mentions, other.mentions], ({ span }) => span.start),
    positions: inOrder([one.positions, other.positions], ({ clause }) => clause.span.start),
    passedOver: inOrder([one.passedOver, other.passedOver], ({ draft }) => draft.span.start),
  };
}
