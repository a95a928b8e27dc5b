'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { CITE_STYLES, type CiteStyle } from '@/lib/cite/template';
import type { CitationState } from './use-citation';

interface Props {
  style: CiteStyle;
  state: CitationState;
  cite: (style: CiteStyle) => void;
}

/** What was copied, and the choice of another style. */
export function CitationBox({ style, state, cite }: Props) {
  const t = useTranslations('citation');
  const field = useId();
  if (state.step === 'closed') return null;
  return (
    <div className="w-full rounded-md bg-sunken p-3 text-sm">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <label htmlFor={field} className="text-ink-soft text-xs">
          {t('style')}{' '}
          <select
            id={field}
            value={style}
            onChange={({ target }) => cite(CITE_STYLES.find((one) => one === target.value) ?? style)}
            className="rounded border border-line bg-surface px-1.5 py-1"
          >
            {CITE_STYLES.map((one) => (
              <option key={one} value={one}>
                {t(`styles.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <span role="status" className="text-ink-soft text-xs">
          {state.step === 'loading' && t('loading')}
          {state.step === 'failed' && t('failed')}
          {state.step === 'shown' && t(state.copied ? 'copied' : 'selectIt')}
        </span>
      </div>
      {state.step === 'shown' && (
        <p className="select-all whitespace-pre-line break-words" data-testid="citation">
          {state.text}
        </p>
      )}
    </div>
  );
}
