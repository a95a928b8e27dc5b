'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import type { RightsView } from '../api/_writing/shapes';
import { ask } from './ask';
import { ChangeSummary } from './change-summary';
import { ChangesList } from './changes-list';
import { ChooseFiles } from './choose-files';
import { Dialog } from './dialog';
import { DraftCard } from './draft-card';
import type { Item } from './items';
import { tellChange, useLatestChange } from './latest-change';
import { useCommit } from './use-commit';
import { type Chosen, useItems } from './use-items';

interface Props {
  rights: RightsView;
  isOpen: boolean;
  close(): void;
  /** Files that were dropped on the page, each time as a new list. */
  dropped: readonly Chosen[];
}

/** Where documents are added: files come in, are read one by one, looked at, corrected, and added together. */
export function AddingDialog({ rights, isOpen, close, dropped }: Props) {
  const t = useTranslations('adding');
  const all = useItems(rights);
  const { items, act, take, discard } = all;
  const { ready, commit, isWorking, failure } = useCommit(all);
  const change = useLatestChange();
  const taken = useRef<readonly Chosen[]>([]);
  useEffect(() => {
    if (dropped.length === 0 || taken.current === dropped) return;
    taken.current = dropped;
    tellChange(null);
    take(dropped);
  });
  const logOut = async () => {
    await ask('/api/session', { method: 'DELETE' });
    location.reload();
  };
  return (
    <Dialog title={t('title')} isOpen={isOpen} close={close}>
      <ChooseFiles
        endings={rights.endings}
        take={(files) => {
          tellChange(null);
          take(files);
        }}
      />
      <p role="status" className="adding-status">
        <Progress items={items} isWorking={isWorking} />
      </p>
      {items.length > 0 && (
        <ul aria-label={t('waiting')} className="space-y-3">
          {items.map((item) => (
            <DraftCard key={item.key} item={item} act={act} discard={() => discard(item)} />
          ))}
        </ul>
      )}
      {failure !== '' && (
        <p role="alert" className="field-fault">
          {failure}
        </p>
      )}
      {ready.length > 0 && (
        <p className="adding-foot">
          <button type="button" className="button button-main" onClick={commit} disabled={isWorking}>
            {t('add', { count: ready.length })}
          </button>
        </p>
      )}
      <div role="status">{change && <ChangeSummary key={change.id} change={change} leave={close} />}</div>
      <ChangesList />
      {rights.isLoggedIn && (
        <p className="mt-4">
          <button type="button" className="button button-plain" onClick={logOut}>
            {t('logOut')}
          </button>
        </p>
      )}
    </Dialog>
  );
}

/** How far the reading is, for those who see it and those who hear it. */
function Progress({ items, isWorking }: { items: readonly Item[]; isWorking: boolean }) {
  const t = useTranslations('adding');
  if (isWorking) return t('adding');
  if (items.length === 0) return null;
  const of = (phase: Item['phase']) => items.filter((item) => item.phase === phase);
  const failed = of('failed');
  const counts = t('progress', { read: of('read').length, all: items.length, failed: failed.length });
  const whys = failed.map(({ name, failure }) => t('isFailed', { name, why: failure ?? '' }));
  return [counts, ...whys].join(' ');
}
