'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EditView } from '@/lib/queries/review/edit-view';
import { useFailureText } from '../_adding/use-failure-text';
import { WayBack } from '../_adding/way-back';
import { takeBack } from './decide';
import { tellDecision } from './latest-decision';
import { useReviewer } from './reviewer';

/** Takes decisions back that were made together, and says so. What was taken back already is told so. */
export function TakeBack({ edits }: { edits: readonly Pick<EditView, 'id' | 'who' | 'state'>[] }) {
  const t = useTranslations('review');
  const textOf = useFailureText();
  const [who] = useReviewer();
  const [isWorking, setIsWorking] = useState(false);
  const [failure, setFailure] = useState('');
  const undo = async () => {
    setIsWorking(true);
    setFailure('');
    const by = { who: who || (edits[0]?.who ?? ''), why: '' };
    const answer = await takeBack(
      edits.map(({ id }) => id),
      by,
    );
    setIsWorking(false);
    if (answer.ok) tellDecision(answer.value);
    else setFailure(textOf(answer));
  };
  if (edits.every(({ state }) => state === 'undone'))
    return <span className="text-ink-faint">{t('undone')}</span>;
  return <WayBack label={t('undo')} undo={undo} isWorking={isWorking} failure={failure} />;
}
