'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import '../_styles/adding.css';

interface Props {
  title: string;
  isOpen: boolean;
  close(): void;
  children: ReactNode;
}

/** A dialog over the page. What is in it stays when it is closed, and the focus goes back to where it came from. */
export function Dialog({ title, isOpen, close, children }: Props) {
  const t = useTranslations('adding');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="adding-dialog"
      onClose={close}
      // Escape closes this dialog, and not what lies below it too.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <div className="mb-3 flex items-start justify-between gap-4">
        <h2 id={id} className="font-semibold font-serif text-lg">
          {title}
        </h2>
        <button type="button" className="button button-plain px-2" onClick={close} aria-label={t('close')}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
