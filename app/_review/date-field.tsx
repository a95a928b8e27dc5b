'use client';

import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { langOf } from '@/lib/text/detect-language';
import { formatDate } from '@/lib/time/format-date';
import { edtfFault } from './edtf-fault';

/** A date that words give, and the words. */
export interface Allowed {
  readonly edtf: string;
  readonly words: string;
}

interface Props {
  value: string;
  change(value: string): void;
  /** What the words allow, each to be taken by a press. */
  allowed: readonly Allowed[];
}

/** A date in EDTF: what it is in words, what is wrong with it, and beside it what the words allow. */
export function DateField({ value, change, allowed }: Props) {
  const t = useTranslations('review.correct');
  const locale = useLocale();
  const id = useId();
  const fault = value.trim() === '' ? null : edtfFault(value);
  const reading =
    value.trim() === '' || fault ? t('dateHint') : t('isDate', { date: formatDate(value.trim(), locale) });
  const dates = [...new Map(allowed.map((one) => [one.edtf, one])).values()];
  return (
    <div>
      <label htmlFor={id}>{t('date')}</label>
      <input
        id={id}
        className="field"
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-reading${fault ? ` ${id}-fault` : ''}`}
        onChange={({ target }) => change(target.value)}
      />
      {fault && (
        <p id={`${id}-fault`} role="alert" className="field-fault">
          {t(fault)}
        </p>
      )}
      <p id={`${id}-reading`} aria-live="polite" className="field-note">
        {reading}
      </p>
      {dates.length > 0 && (
        <ul aria-label={t('words')} className="review-allowed">
          {dates.map(({ edtf, words }) => (
            <li key={edtf}>
              <button
                type="button"
                className="button"
                aria-pressed={edtf === value.trim()}
                aria-label={t('takeDate', { date: formatDate(edtf, locale) })}
                onClick={() => change(edtf)}
              >
                {formatDate(edtf, locale)}
              </button>{' '}
              <span lang={langOf(words)} className="font-serif text-ink-soft text-sm">
                {words}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
