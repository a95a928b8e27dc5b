'use client';

import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { ChangeView } from '../api/_writing/shapes';
import { ask } from './ask';
import { UndoButton } from './undo-button';
import { useChangeText } from './use-change-text';
import { useFailureText } from './use-failure-text';

/** What was done before, the latest first, each with the way back; asked for when it is opened. */
export function ChangesList() {
  const t = useTranslations('adding');
  const locale = useLocale();
  const text = useChangeText();
  const textOf = useFailureText();
  const [changes, setChanges] = useState<readonly ChangeView[] | null>(null);
  const [failure, setFailure] = useState('');
  const load = async () => {
    const answer = await ask<{ changes: ChangeView[] }>('/api/changes');
    setFailure(answer.ok ? '' : textOf(answer));
    if (answer.ok) setChanges(answer.value.changes);
  };
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details className="mt-4" onToggle={({ currentTarget }) => currentTarget.open && load()}>
      <summary className="cursor-pointer text-sm">{t('changes')}</summary>
      {failure !== '' && <p className="field-fault">{failure}</p>}
      {changes?.length === 0 && <p className="text-sm">{t('noChanges')}</p>}
      <ol className="mt-2 space-y-2 text-sm">
        {changes?.map((change) => (
          <li key={change.id} className="flex flex-wrap items-baseline gap-x-3">
            <time dateTime={change.at} className="text-ink-faint">
              {time.format(new Date(change.at))}
            </time>
            <span className="min-w-0 flex-1">{text(change)}</span>
            <UndoButton change={change} done={load} />
          </li>
        ))}
      </ol>
    </details>
  );
}
