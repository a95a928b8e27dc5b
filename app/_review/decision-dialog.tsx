'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EditDone } from '@/lib/queries/review/edit-view';
import type { AskedDecision } from '@/lib/schema/asked-edit';
import { Dialog } from '../_adding/dialog';
import { tellDecision } from './latest-decision';
import { usePrepareDeciding } from './prepare';
import { useDeciding } from './use-deciding';
import { useBy, WhoWhy } from './who-why';

/** What all dialogs have in which something is decided. */
export interface DialogProps {
  close(): void;
  /** Leads the reader on; null where the page that is shown is the place to see it. @returns the path that shows it */
  leadOn?: ((done: EditDone) => string | null) | undefined;
}

interface Props extends DialogProps {
  title: string;
  /** What the button says that does it. */
  action: string;
  /** The event that is decided on; null where it is none. */
  eventId: string | null;
  /** What is to be decided as the form stands; none while something is missing. */
  decisions: readonly AskedDecision[];
  children: ReactNode;
}

/** A dialog in which something is decided: a form of its own, then who decides and why. It closes when that is done, and the decision is told over the page. */
export function DecisionDialog({ title, action, eventId, decisions, close, leadOn, children }: Props) {
  const t = useTranslations('review');
  const { send, isWorking, failure } = useDeciding(eventId);
  const { by, write, keep } = useBy();
  const [isOpen, setIsOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => setIsOpen(true), []);
  usePrepareDeciding();
  useEffect(() => {
    // The dialog gives the focus to its first button, which closes it.
    if (!isOpen) return;
    const field = form.current?.querySelector<HTMLElement>('input, select, textarea');
    field?.focus();
    // A long title is read from its beginning.
    if (!(field instanceof HTMLInputElement) || field.type !== 'text') return;
    field.setSelectionRange(0, 0);
    // Setting the caret does not bring it into view.
    field.scrollLeft = 0;
  }, [isOpen]);
  const leave = () => {
    setIsOpen(false);
    // The element goes a moment later, so that the browser can give the focus back.
    setTimeout(close);
  };
  const save = async () => {
    keep();
    const done = await send(decisions, by);
    if (done === null) return;
    leave();
    tellDecision(done, leadOn?.(done) ?? null);
  };
  return (
    <Dialog title={title} isOpen={isOpen} close={leave}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {children}
        <WhoWhy by={by} write={write} />
        <p role="status" className="adding-status">
          {isWorking && t('working')}
        </p>
        {failure !== '' && (
          <p role="alert" className="field-fault">
            {failure}
          </p>
        )}
        <p className="review-foot">
          <button
            type="submit"
            className="button button-main"
            disabled={isWorking || decisions.length === 0 || by.who === ''}
          >
            {action}
          </button>
          <button type="button" className="button" onClick={leave}>
            {t('cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
