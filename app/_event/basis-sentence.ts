import type { DerivationStep } from '@/lib/schema/day';
import { BASIS_MESSAGES, type BasisMessage } from '@/lib/time/basis-messages';
import { DOCUMENT_MESSAGES } from '@/lib/time/document-messages';
import { formatDate } from '@/lib/time/format-date';
import type { AppLocale } from '../_i18n/locale';

/** What is said of a step whose rule has no sentence: its name and its words. */
const UNNAMED: BasisMessage = { en: '“{text}”: {after}.', 'zh-Hant': '「{text}」：{after}。' };

/** A step of a derivation as a sentence, with its dates in words: "The text gives the day: “26 日”." */
export function basisSentence(step: DerivationStep, locale: AppLocale): string {
  const messages: Record<string, BasisMessage> = { ...BASIS_MESSAGES, ...DOCUMENT_MESSAGES };
  const values: Record<string, string> = {
    text: step.text,
    before: step.before === null ? '' : formatDate(step.before, locale),
    after: step.after === null ? '' : formatDate(step.after, locale),
  };
  return (messages[step.rule] ?? UNNAMED)[locale].replace(
    /\{(\w+)\}/g,
    (whole, name: string) => values[name] ?? whole,
  );
}
