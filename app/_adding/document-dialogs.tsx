'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { here } from '@/lib/collections/current';
import type { ChangeView, RightsView } from '../api/_writing/shapes';
import { type Answer, ask } from './ask';
import { CorrectForm } from './correct-form';
import { Dialog } from './dialog';
import type { DocumentDialog } from './document-dialog';
import { tellChange } from './latest-change';
import { RemoveForm } from './remove-form';
import { ReplaceForm } from './replace-form';
import { useDocument } from './use-document';
import { useFailureText } from './use-failure-text';
import { WithTexts } from './with-texts';

interface Props {
  id: string;
  shown: DocumentDialog;
  rights: RightsView;
  close(): void;
}

/** What a change of a document asks for. */
export interface Wanted {
  readonly method: 'PATCH' | 'PUT' | 'DELETE';
  readonly body?: unknown;
}

/** The dialogs in which a document is corrected, replaced or removed. */
export default function DocumentDialogs(props: Props) {
  return (
    <WithTexts>
      <OneDialog {...props} />
    </WithTexts>
  );
}

function OneDialog({ id, shown, rights, close }: Props) {
  const t = useTranslations('adding');
  const router = useRouter();
  const textOf = useFailureText();
  const { document, failure, setFailure, load } = useDocument(id);
  const [isWorking, setIsWorking] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => setIsOpen(true), []);
  const leave = () => {
    setIsOpen(false);
    // The element goes a moment later, so that the browser can give the focus back.
    setTimeout(close);
  };
  /** Asks for a change of the document as it was seen; where somebody was quicker, it is shown as it is now. */
  const change = async ({ method, body }: Wanted): Promise<Answer<ChangeView>> => {
    setIsWorking(true);
    setFailure('');
    const headers = { 'If-Match': document?.tag ?? '' };
    const answer = await ask<ChangeView>(`/api/documents/${encodeURIComponent(id)}`, {
      method,
      body,
      headers,
    });
    setIsWorking(false);
    if (answer.ok) {
      const at = method === 'DELETE' ? here('/sources') : null;
      tellChange(answer.value, at);
      // The page of a document that is gone is left from under the dialog: to what still stands on it nothing answers any more.
      if (at === null) leave();
      else router.push(at);
    } else if (answer.status === 412) {
      await load();
      setFailure(t('changedMeanwhile'));
    } else setFailure(textOf(answer));
    return answer;
  };
  const title = typeof document?.entry?.title === 'string' ? document.entry.title : id;
  const common = { change, isWorking, cancel: leave };
  return (
    <Dialog title={t(`document.${shown}Title`, { title })} isOpen={isOpen} close={leave}>
      {document && shown === 'correct' && <CorrectForm document={document} {...common} />}
      {document && shown === 'replace' && <ReplaceForm document={document} rights={rights} {...common} />}
      {document && shown === 'remove' && <RemoveForm document={document} {...common} />}
      <p role="status" className="adding-status">
        {isWorking && t('document.working')}
      </p>
      {failure !== '' && (
        <p role="alert" className="field-fault">
          {failure}
        </p>
      )}
    </Dialog>
  );
}
