import { useTranslations } from 'use-intl/react';
import { Dialog } from '../../_adding/dialog';

const KEYS = ['j', 'k', 'a', 'r', 'R', 'e', 'm', 's', 'n', 'u'] as const;

/** The keys of the queue, shown by `?`. */
export function KeyList({ isOpen, close }: { isOpen: boolean; close(): void }) {
  const t = useTranslations('queue.keys');
  return (
    <Dialog title={t('title')} isOpen={isOpen} close={close}>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-5 gap-y-2 text-sm">
        {[...KEYS, '?' as const].map((key) => (
          <div key={key} className="contents">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(key === '?' ? 'help' : key)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
