'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import { here } from '@/lib/collections/current';
import type { EventDetail } from '@/lib/queries/event-view';
import type { EditDone } from '@/lib/queries/review/edit-view';
import { Menu } from '../_shell/menu';
import { AcceptDialog } from './accept-dialog';
import { CorrectDialog } from './correct-dialog';
import { takeBack } from './decide';
import { KeysDialog } from './keys-dialog';
import { tellDecision } from './latest-decision';
import { MergeDialog } from './merge-dialog';
import { NoteDialog } from './note-dialog';
import { prepareDeciding } from './prepare';
import { RejectDialog } from './reject-dialog';
import { useReviewer } from './reviewer';
import { SplitDialog } from './split-dialog';
import { stepThroughPassages } from './step-through-passages';
import { useDeciding } from './use-deciding';
import { useReviewKeys } from './use-review-keys';
import { WithReviewTexts } from './with-texts';

export interface EventReviewProps {
  event: EventDetail;
  /** Goes on to another event where the page shows one beside others; null where this one is gone. Without it the event has the page for itself. */
  onLeft?: (eventId: string | null) => void;
  /** Goes to the next event, or to the one before; without it to the next passage. */
  onStep?: (by: 1 | -1) => void;
}

type Shown = 'accept' | 'reject' | 'correct' | 'merge' | 'split' | 'note' | 'keys';

/** The actions of the menu, with their keys. */
const ACTIONS = [
  ['reject', 'r'],
  ['correct', 'e'],
  ['merge', 'm'],
  ['split', 's'],
  ['note', 'n'],
] as const;

/** What can be decided of an event: accepted at once, all else from a menu, everything by keys too. */
export default function EventReview(props: EventReviewProps) {
  return (
    <WithReviewTexts>
      <Review {...props} />
    </WithReviewTexts>
  );
}

function Review({ event, onLeft, onStep }: EventReviewProps) {
  const t = useTranslations('review');
  const router = useRouter();
  const [who] = useReviewer();
  const [shown, show] = useState<Shown | null>(null);
  const { latest, send, isWorking, failure, setFailure } = useDeciding(event.id);

  /** Leads on where the event has another id now, or is none any more. @returns the path at which that is seen */
  const leadOn = ({ edits: made }: EditDone): string | null => {
    const now = made.at(-1)?.event?.id ?? null;
    if (now === event.id) return null;
    if (onLeft) {
      onLeft(now);
      return null;
    }
    const path = now === null ? here('/') : eventHref(now);
    router.replace(path);
    return path;
  };
  const tell = (done: EditDone) => tellDecision(done, leadOn(done));
  const accept = async () => {
    if (isWorking) return;
    if (who === '') return show('accept');
    const done = await send([{ does: 'accept', target: { event: event.id } }], { who, why: '' });
    if (done) tell(done);
  };
  const undo = async () => {
    const known = await latest();
    const last = known?.list.edits.find(
      ({ state, decision }) => state === 'applied' && decision.does !== 'undo',
    );
    if (last === undefined) return setFailure(t('history.none'));
    const answer = await takeBack([last.id], { who: who || last.who, why: '' });
    if (!answer.ok) return setFailure(answer.detail || t('somebodyMeanwhile'));
    tell(answer.value);
  };
  const step = (by: 1 | -1) => () => (onStep ? onStep(by) : stepThroughPassages(by));
  useReviewKeys({
    a: accept,
    u: undo,
    j: step(1),
    k: step(-1),
    ...Object.fromEntries(ACTIONS.map(([action, key]) => [key, () => show(action)])),
    // In the explorer `?` shows all keys of the page, these among them.
    ...(!onLeft && { '?': () => show('keys') }),
  });

  const dialog = { event, close: () => show(null), leadOn };
  return (
    <section
      aria-label={t('label')}
      className="review-bar"
      // Who comes near to it may be about to decide; who only reads on starts nothing.
      onPointerEnter={prepareDeciding}
      onFocus={prepareDeciding}
    >
      <button
        type="button"
        className="button"
        aria-keyshortcuts="a"
        aria-pressed={event.reviewed === 'accepted'}
        onClick={accept}
        disabled={isWorking}
      >
        <span aria-hidden="true">✓</span> {t('accept')}
      </button>
      <Menu label={t('menu')} closesOnClick>
        <div className="review-actions">
          {ACTIONS.map(([action, key]) => (
            <button
              key={action}
              type="button"
              className="button"
              aria-haspopup="dialog"
              aria-keyshortcuts={key}
              onClick={() => show(action)}
            >
              {t(`${action}.do`)} <Key>{key}</Key>
            </button>
          ))}
          <button type="button" className="button" aria-keyshortcuts="u" onClick={undo}>
            {t('keys.u')} <Key>u</Key>
          </button>
          {!onLeft && (
            <button type="button" className="button" aria-keyshortcuts="?" onClick={() => show('keys')}>
              {t('keys.title')} <Key>?</Key>
            </button>
          )}
        </div>
      </Menu>
      <span role="status" className="text-ink-soft text-sm">
        {isWorking && t('working')}
      </span>
      {failure !== '' && (
        <p role="alert" className="field-fault w-full">
          {failure}
        </p>
      )}
      {shown === 'accept' && <AcceptDialog {...dialog} />}
      {shown === 'reject' && <RejectDialog {...dialog} />}
      {shown === 'correct' && <CorrectDialog {...dialog} />}
      {shown === 'merge' && <MergeDialog {...dialog} />}
      {shown === 'split' && <SplitDialog {...dialog} />}
      {shown === 'note' && <NoteDialog {...dialog} />}
      {shown === 'keys' && <KeysDialog close={dialog.close} />}
    </section>
  );
}

/** A key as it is shown; `aria-keyshortcuts` says it to those who hear. */
function Key({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="review-key">
      {children}
    </span>
  );
}
