'use client';

import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { CITE_STYLES, type CiteStyle } from '@/lib/cite/template';
import { copyText } from './copy-text';

type State =
  | { step: 'closed' }
  | { step: 'loading' | 'failed' }
  | { step: 'shown'; text: string; copied: boolean };

/** Copies a citation of a passage and shows what was copied; another style is a choice away. */
export function CopyCitation({ mentionId }: { mentionId: string }) {
  const t = useTranslations('citation');
  const locale = useLocale();
  const field = useId();
  const [style, setStyle] = useState<CiteStyle>('chicago-bibliography');
  const [state, setState] = useState<State>({ step: 'closed' });

  async function cite(wanted: CiteStyle) {
    setStyle(wanted);
    setState({ step: 'loading' });
    try {
      const query = new URLSearchParams({ style: wanted, locale });
      const response = await fetch(`/api/citations/${encodeURIComponent(mentionId)}?${query}`);
      if (!response.ok) throw new Error(response.statusText);
      const { text }: { text: string } = await response.json();
      setState({ step: 'shown', text, copied: await copyText(text) });
    } catch {
      setState({ step: 'failed' });
    }
  }

  return (
    <>
      <button type="button" className="button" onClick={() => cite(style)}>
        {t('copy')}
      </button>
      {state.step !== 'closed' && (
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
      )}
    </>
  );
}
