'use client';

import type { ReactNode } from 'react';
import { Menu } from '../../_shell/menu';

interface Props {
  /** What the button says, and what the group of chips is called. */
  label: string;
  name: string;
  children: ReactNode;
}

/** A button below which the chips of a filter lie. */
export function FacetMenu({ label, name, children }: Props) {
  return (
    <Menu label={label}>
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="sr-only">{name}</legend>
        {children}
      </fieldset>
    </Menu>
  );
}
