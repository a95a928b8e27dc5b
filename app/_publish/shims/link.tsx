import type { AnchorHTMLAttributes } from 'react';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  prefetch?: unknown;
  scroll?: unknown;
  replace?: unknown;
}

/** Next's link, in a copy: a plain one. */
export default function PlainLink({ prefetch: _, scroll: __, replace: ___, ...more }: Props) {
  return <a {...more} />;
}
