'use client';

import type { ReactNode } from 'react';
import { useRights } from '../../_adding/use-rights';

/** What only those can use who may decide. */
export function IfWriting({ children }: { children: ReactNode }) {
  return useRights()?.writes ? children : null;
}
