import { eventHref } from '@/lib/addresses';
import { unwrapped } from '@/lib/export/words';
import type { ToldEvent } from '@/lib/queries/told-events';
import { basisSentence } from '../_event/basis-sentence';
import type { Telling } from './sentence';

/** A line of a note: the citation of a passage with its words, or what else there is to say of the event. */
export interface NoteLine {
  text: string;
  /** Where what it says is to be read. */
  href: string;
  /** The cited words in quotation marks; null where none are. */
  words: string | null;
}

/** The note of an event: the passages it rests on as full citations, how its date was worked out where no passage states it, and where the documents disagree. */
export function noteOf(event: ToldEvent, { t, locale }: Pick<Telling, 't' | 'locale'>): NoteLine[] {
  const { known, steps, passages, morePassages, disputes, moreDisputes } = event;
  const own = eventHref(event.id);
  const said = (text: string): NoteLine => ({ text, href: own, words: null });
  const how =
    steps.length === 0
      ? t('told.together')
      : steps.map((step) => basisSentence(step, locale)).join(locale === 'en' ? ' ' : '');
  return [
    ...passages.map(({ citation, href, words }) => ({
      text: citation,
      href,
      words: t('told.quoted', { words: unwrapped(words) }),
    })),
    ...(morePassages > 0 ? [said(t('told.morePassages', { count: morePassages }))] : []),
    ...(known === 'inferred' ? [said(t('told.inferred', { how }))] : []),
    ...(known === 'edited' ? [said(t('told.edited'))] : []),
    ...disputes.map(({ explanationZh, explanationEn }) =>
      said(t('told.disputed', { what: locale === 'zh-Hant' ? explanationZh : explanationEn })),
    ),
    ...(moreDisputes > 0 ? [said(t('told.moreDisputes', { count: moreDisputes }))] : []),
  ];
}
