'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EventDetail } from '@/lib/queries/event-view';
import { Menu } from '../_shell/menu';
import { RejectDialog } from './reject-dialog';
import { SplitDialog } from './split-dialog';
import { WithReviewTexts } from './with-texts';

export interface PassageActionsProps {
  event: EventDetail;
  mentionId: string;
}

/** A passage is rejected, or split off, from where it stands. Of an event that rests on it alone the event's own menu decides. */
export default function PassageActions(props: PassageActionsProps) {
  return (
    <WithReviewTexts>
      <Actions {...props} />
    </WithReviewTexts>
  );
}

function Actions({ event, mentionId }: PassageActionsProps) {
  const t = useTranslations('review.passage');
  const [shown, show] = useState<'reject' | 'split' | null>(null);
  if (event.mentions === 1) return null;
  const dialog = { event, passage: mentionId, close: () => show(null) };
  return (
    <>
      <Menu label={t('menu')} closesOnClick>
        <div className="review-actions">
          {(['reject', 'split'] as const).map((action) => (
            <button
              key={action}
              type="button"
              className="button"
              aria-haspopup="dialog"
              onClick={() => show(action)}
            >
              {t(action)}
            </button>
          ))}
        </div>
      </Menu>
      {shown === 'reject' && <RejectDialog {...dialog} />}
      {shown === 'split' && <SplitDialog {...dialog} />}
    </>
  );
}
