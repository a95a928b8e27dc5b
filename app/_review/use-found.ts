'use client';

import { useEffect, useState } from 'react';
import { ask } from '../_adding/ask';

/** How long nothing is written before it is looked for, in milliseconds. */
const REST = 200;

/**
 * What the interface finds for what is written; null until it is known.
 * @param address null where nothing is asked for
 */
export function useFound<T>(address: string | null): T | null {
  const [found, setFound] = useState<{ address: string; value: T } | null>(null);
  useEffect(() => {
    if (address === null) return;
    let isLeft = false;
    const timer = setTimeout(async () => {
      const answer = await ask<T>(address);
      if (!isLeft && answer.ok) setFound({ address, value: answer.value });
    }, REST);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [address]);
  return found !== null && found.address === address ? found.value : null;
}
