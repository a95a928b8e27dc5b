'use client';

import { useCallback, useReducer } from 'react';
import { useTranslations } from 'use-intl/react';
import type { RightsView } from '../api/_writing/shapes';
import { ask, type Failure, newKey } from './ask';
import { followDraft } from './follow-draft';
import { type Action, type Item, itemsAfter } from './items';
import { sendFile } from './send-file';
import { useFailureText } from './use-failure-text';

const MEGABYTE = 2 ** 20;

/** A file to be sent, under a name. */
export interface Chosen {
  readonly name: string;
  readonly blob: Blob;
}

export interface Items {
  readonly items: readonly Item[];
  readonly act: (action: Action) => void;
  readonly take: (files: readonly Chosen[]) => void;
  readonly discard: (item: Item) => void;
}

/** The files that were chosen: each is sent, and followed until it is read. */
export function useItems({ bytes }: RightsView): Items {
  const t = useTranslations('adding');
  const textOf = useFailureText();
  const [items, act] = useReducer(itemsAfter, []);
  const send = useCallback(
    async (key: string, { name, blob }: Chosen) => {
      if (blob.size > bytes) {
        const size = Math.ceil(blob.size / MEGABYTE);
        act({ do: 'failed', key, failure: t('tooLarge', { name, size, most: bytes / MEGABYTE }) });
        return;
      }
      const fail = (failure: Failure) => act({ do: 'failed', key, failure: textOf(failure) });
      const sent = await sendFile(blob, name, (part) => act({ do: 'sent', key, part }));
      if (!sent.ok) return fail(sent);
      const read = await followDraft(sent.value, (draft) => act({ do: 'seen', key, draft }));
      if (!read.ok) fail(read);
    },
    [bytes, t, textOf],
  );
  const take = useCallback(
    async (files: readonly Chosen[]) => {
      const keyed = files.map((file) => ({ key: newKey(), file }));
      for (const { key, file } of keyed) act({ do: 'begin', key, name: file.name });
      // One after the other: the server reads them so, too.
      for (const { key, file } of keyed) await send(key, file);
    },
    [send],
  );
  const discard = useCallback(({ key, draft }: Item) => {
    act({ do: 'drop', keys: [key] });
    if (draft) void ask(`/api/documents/drafts/${draft.id}`, { method: 'DELETE' });
  }, []);
  return { items, act, take, discard };
}
