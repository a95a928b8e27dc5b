'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { EditDone } from '@/lib/queries/review/edit-view';
import { Toast } from '../_adding/toast';
import { Unread } from '../_adding/unread';
import { titleIn } from '../_event/words';
import { Link } from '../_shell/link';
import { tellDecision, useLatestDecision } from './latest-decision';
import { TakeBack } from './take-back';
import { useEditText } from './use-edit-text';
import '../_styles/adding.css';

/** Tells what was decided last, over whatever page is shown, with the way back, until it is put away. */
export function DecisionToast() {
  const t = useTranslations('review');
  const done = useLatestDecision();
  return (
    <Toast close={() => tellDecision(null)} closeLabel={t('close')}>
      {done && <Told key={done.edits[0]?.id} done={done} />}
    </Toast>
  );
}

function Told({ done: { edits, isRead, said } }: { done: EditDone }) {
  const t = useTranslations('review');
  const text = useEditText();
  const locale = useLocale();
  const [first] = edits;
  const isOne = edits.length === 1 && first !== undefined;
  const event = edits.findLast((edit) => edit.event !== null)?.event ?? null;
  return (
    <div className="change-summary">
      <p>
        {event && <strong className="font-medium">{titleIn(locale, event)}: </strong>}
        {isOne ? text(first) : t('several', { count: edits.length })}
      </p>
      {!isRead && <Unread text={t('unread')} said={said} />}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {event && (
          <Link prefetch={false} href={eventHref(event.id)} className="link">
            {t('see')}
          </Link>
        )}
        <TakeBack edits={edits} />
      </p>
    </div>
  );
}
