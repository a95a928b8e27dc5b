'use client';

import { useTranslations } from 'use-intl/react';
import type { ChangeView, DocumentView, RightsView } from '../api/_writing/shapes';
import type { Answer } from './ask';
import { ChooseFiles } from './choose-files';
import type { Wanted } from './document-dialogs';
import { DraftCard } from './draft-card';
import { changedFields } from './fields';
import { FormFoot } from './form-foot';
import { useItems } from './use-items';

interface Props {
  document: DocumentView;
  rights: RightsView;
  change(wanted: Wanted): Promise<Answer<ChangeView>>;
  isWorking: boolean;
  cancel(): void;
}

/** Puts a newer version in the place of a document. Of several files that were chosen the last counts. */
export function ReplaceForm({ document, rights, change, isWorking, cancel }: Props) {
  const t = useTranslations('adding');
  const { items, act, take, discard } = useItems(rights);
  const item = items.at(-1);
  const replace = () =>
    item?.draft &&
    change({ method: 'PUT', body: { draft: item.draft.id, fields: changedFields(item.found, item.texts) } });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        replace();
      }}
    >
      <p className="mb-3">{t('document.replaceLead', { name: document.fileName })}</p>
      <ChooseFiles endings={rights.endings} take={take} />
      {item && (
        <ul className="my-3">
          <DraftCard item={item} act={act} discard={() => discard(item)} isNewVersion />
        </ul>
      )}
      <FormFoot action={t('document.replace')} isOff={isWorking || item?.phase !== 'read'} cancel={cancel} />
    </form>
  );
}
