import type { FormHTMLAttributes } from 'react';

interface Props extends FormHTMLAttributes<HTMLFormElement> {
  prefetch?: unknown;
  scroll?: unknown;
  replace?: unknown;
}

/** Next's form, in a copy: a plain one. */
export default function PlainForm({ prefetch: _, scroll: __, replace: ___, ...more }: Props) {
  return <form {...more} />;
}
