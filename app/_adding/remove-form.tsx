'use client';

import { useTranslations } from 'use-intl/react';
import type { ChangeView, DocumentView } from '../api/_writing/shapes';
import type { Answer } from './ask';
import type { Wanted } from './document-dialogs';
import { FormFoot } from './form-foot';

interface Props {
  document: DocumentView;
  change(wanted: Wanted): Promise<Answer<ChangeView>>;
  isWorking: boolean;
  cancel(): void;
}

/** Asks whether a document is to go, and says what goes with it. */
export function RemoveForm({ document, change, isWorking, cancel }: Props) {
  const t = useTranslations('adding');
  const { rests, fileName } = document;
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        change({ method: 'DELETE' });
      }}
    >
      <p>{rests.events === 0 ? t('document.restsNothing') : t('document.rests', { ...rests })}</p>
      <p>{t('document.removeLead', { name: fileName })}</p>
      <FormFoot action={t('document.remove')} isOff={isWorking} cancel={cancel} />
    </form>
  );
}
