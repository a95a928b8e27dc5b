import { useTranslations } from 'use-intl/react';
import { Dialog } from '../../_adding/dialog';
import { useBy, WhoWhy } from '../who-why';

interface Props {
  isOpen: boolean;
  close(): void;
  /** Goes on with what was to be decided. */
  done(who: string): void;
}

/** Asks for the name of the one who decides, before the first decision. */
export function NameDialog({ isOpen, close, done }: Props) {
  const t = useTranslations('queue.name');
  const { by, write, keep } = useBy();
  return (
    <Dialog title={t('title')} isOpen={isOpen} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
          done(by.who);
        }}
      >
        <WhoWhy by={by} write={write} asksWhy={false} />
        <p className="review-foot">
          <button type="submit" className="button button-main" disabled={by.who === ''}>
            {t('save')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
