import { useTranslations } from 'use-intl/react';
import { Dialog } from '../../_adding/dialog';
import { KeyList } from '../key-list';

/** The keys of the queue, shown by `?`: those of reviewing, and one more. */
export function QueueKeys({ isOpen, close }: { isOpen: boolean; close(): void }) {
  const t = useTranslations();
  return (
    <Dialog title={t('review.keys.title')} isOpen={isOpen} close={close}>
      <KeyList />
      <dl className="mt-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-5 text-sm">
        <dt>
          <kbd>R</kbd>
        </dt>
        <dd>{t('queue.keys.R')}</dd>
      </dl>
    </Dialog>
  );
}
