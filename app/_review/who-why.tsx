'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { By } from './decide';
import { useReviewer } from './reviewer';

/** More than anybody is called, and than a reason is long (`lib/schema/edit`). */
const LONGEST = { who: 80, why: 2000 };

/** Who decides and why, as it is written in a form: the name is kept for the next time. */
export function useBy(): { by: By; write(by: Partial<By>): void; keep(): void } {
  const [kept, keepName] = useReviewer();
  const [who, setWho] = useState(kept);
  const [why, setWhy] = useState('');
  return {
    by: { who: who.trim(), why: why.trim() },
    write(by) {
      if (by.who !== undefined) setWho(by.who);
      if (by.why !== undefined) setWhy(by.why);
    },
    keep: () => keepName(who.trim()),
  };
}

interface Props {
  by: By;
  write(by: Partial<By>): void;
  /** Whether a reason can be given here. */
  asksWhy?: boolean;
}

/** The fields for who decides and why. The name is asked once; later it is shown, and can be changed. */
export function WhoWhy({ by, write, asksWhy = true }: Props) {
  const t = useTranslations('review');
  const id = useId();
  const [kept] = useReviewer();
  const [isChanging, setIsChanging] = useState(false);
  const isAsked = kept === '' || isChanging;
  return (
    <div className="record-form">
      {asksWhy && (
        <div>
          <label htmlFor={`${id}-why`}>{t('why')}</label>
          <input
            id={`${id}-why`}
            className="field"
            maxLength={LONGEST.why}
            autoComplete="off"
            onChange={({ target }) => write({ why: target.value })}
          />
        </div>
      )}
      {isAsked ? (
        <div>
          <label htmlFor={`${id}-who`}>{t('who')}</label>
          <input
            id={`${id}-who`}
            className="field"
            required
            maxLength={LONGEST.who}
            autoComplete="name"
            defaultValue={by.who}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => write({ who: target.value })}
          />
          <p id={`${id}-hint`} className="field-note">
            {t('whoHint')}
          </p>
        </div>
      ) : (
        <p className="text-ink-soft text-sm">
          {t('as', { who: kept })}{' '}
          <button type="button" className="link" onClick={() => setIsChanging(true)}>
            {t('change')}
          </button>
        </p>
      )}
    </div>
  );
}
