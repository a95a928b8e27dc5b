'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ChangeView } from '../api/_writing/shapes';
import { ask } from './ask';
import { tellChange } from './latest-change';
import { useFailureText } from './use-failure-text';
import { WayBack } from './way-back';

/** Takes a change back, and says so. @param done is told when it is */
export function UndoButton({ change, done }: { change: ChangeView; done?(): void }) {
  const t = useTranslations('adding');
  const textOf = useFailureText();
  const [state, setState] = useState<'ready' | 'working' | 'done'>('ready');
  const [failure, setFailure] = useState('');
  const undo = async () => {
    setState('working');
    setFailure('');
    const answer = await ask<ChangeView>(`/api/changes/${change.id}/undo`, { method: 'POST' });
    setState(answer.ok ? 'done' : 'ready');
    if (!answer.ok) return setFailure(textOf(answer));
    tellChange(answer.value);
    done?.();
  };
  if (!change.canUndo || state === 'done') return <span className="text-ink-faint">{t('undone')}</span>;
  return <WayBack label={t('undo')} undo={undo} isWorking={state === 'working'} failure={failure} />;
}
