import type { ReactNode } from 'react';

interface Props {
  /** Null where there is nothing to tell. */
  children: ReactNode;
  close(): void;
  closeLabel: string;
}

/** Tells something over whatever page is shown, until it is put away: it holds the way back, so that no clock takes it away. */
export function Toast({ children, close, closeLabel }: Props) {
  const isShown = children !== null;
  return (
    <div role="status" className="change-toast" data-shown={isShown}>
      {isShown && (
        <>
          {children}
          <button type="button" className="button button-plain px-2" onClick={close} aria-label={closeLabel}>
            ×
          </button>
        </>
      )}
    </div>
  );
}
