import type { LineView } from '@/lib/queries/rounds/view';
import { WordsLine } from '../_event/words-line';
import { requestLocale, requestTranslator } from '../_i18n/request';

/** A line of a page that the server draws. */
export async function Line({ line }: { line: LineView }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  return <WordsLine line={line} t={t} locale={locale} />;
}
