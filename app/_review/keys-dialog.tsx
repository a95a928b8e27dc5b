'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Dialog } from '../_adding/dialog';
import { KeyList } from './key-list';

/** The keys of reviewing, shown by `?`. */
export function KeysDialog({ close }: { close(): void }) {
  const t = useTranslations('review.keys');
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => setIsOpen(true), []);
  const leave = () => {
    setIsOpen(false);
    setTimeout(close);
  };
  return (
    <Dialog title={t('title')} isOpen={isOpen} close={leave}>
      <KeyList />
    </Dialog>
  );
}
