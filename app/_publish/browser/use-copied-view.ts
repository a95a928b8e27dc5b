import type { ComponentProps } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { Explorer } from '../../_explorer/explorer';

type Props = ComponentProps<typeof Explorer>;

/** What the app's server would draw the explorer by. */
export type CopiedView = Pick<
  Props,
  'query' | 'first' | 'facets' | 'overview' | 'relaxations' | 'beside' | 'opened'
>;

/** The explorer's properties for what the address states now: those of the page while it states nothing. */
export function useCopiedView(props: Props, address: string): Props {
  const [view, setView] = useState<{ address: string; view: CopiedView } | null>(null);
  const isPlain = address === '';
  useEffect(() => {
    if (isPlain) return;
    let isLeft = false;
    fetch(`/api/view?${address}`)
      .then((answer) => answer.json())
      .then((got: CopiedView) => isLeft || setView({ address, view: got }));
    return () => {
      isLeft = true;
    };
  }, [address, isPlain]);
  return useMemo(
    () => (isPlain || view === null ? props : { ...props, ...view.view, nextPage: null }),
    [isPlain, props, view],
  );
}
