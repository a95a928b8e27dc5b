import { useTranslations } from 'use-intl/react';

/** What can be done with an event, by the key that does it. */
export const ACTIONS = { a: 'accept', r: 'reject', e: 'correct', m: 'merge', s: 'split', n: 'note' } as const;
export type ActionKey = keyof typeof ACTIONS;

interface Props {
  /** Whether one may decide; else there is only the way to the neighbours. */
  mayDecide: boolean;
  /** Whether the event is there, and its state known. */
  isReady: boolean;
  act(key: ActionKey): void;
  move(by: 1 | -1): void;
  /** Null where there is nothing to be taken back. */
  undo: (() => void) | null;
}

/** What can be done with the event that is shown; it stays at the lower edge of the window. */
export function ActionBar({ mayDecide, isReady, act, move, undo }: Props) {
  const t = useTranslations('queue');
  const button = (key: string, name: string, press: (() => void) | null, className = '') => (
    <button
      key={key}
      type="button"
      className={`button ${className}`}
      aria-keyshortcuts={key}
      // It keeps the focus while the next event is being fetched.
      aria-disabled={press === null || undefined}
      onClick={() => press?.()}
    >
      {name}{' '}
      <span aria-hidden="true" className="review-key">
        {key}
      </span>
    </button>
  );
  return (
    <div role="toolbar" aria-label={t('actions')} className="queue-actions">
      {button('k', t('back'), () => move(-1))}
      {mayDecide &&
        (Object.keys(ACTIONS) as ActionKey[]).map((key) =>
          button(key, t(ACTIONS[key]), isReady ? () => act(key) : null, key === 'a' ? 'button-main' : ''),
        )}
      {mayDecide && button('u', t('undo'), undo)}
      {button('j', t('next'), () => move(1))}
    </div>
  );
}
