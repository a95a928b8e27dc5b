'use client';

import { NuqsAdapter } from 'nuqs/adapters/react';
import type { ComponentProps } from 'react';
import { filterQuery } from '../../_explorer/addresses';
// The app's own, which the copy has this one in the place of.
import { Explorer as AppExplorer } from '../../_explorer/explorer';
import { useFilters } from '../../_explorer/view-state';
import { useCopiedView } from '../browser/use-copied-view';

type Props = ComponentProps<typeof AppExplorer>;

/** The explorer with what it needs for the filters that the address states: the app has that from its server, a copy from its own data. */
export function Explorer(props: Props) {
  return (
    <NuqsAdapter>
      <Viewed {...props} />
    </NuqsAdapter>
  );
}

const now = (callback: () => void) => callback();

function Viewed(props: Props) {
  const [filters] = useFilters(now);
  return <AppExplorer {...useCopiedView(props, filterQuery(filters))} />;
}
