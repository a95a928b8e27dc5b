import type { Collection } from '@/lib/collections/served';
import { whole } from './parts';

let known: Collection | null = null;

/** Reads which collection it is, before anything asks. */
export async function readCollection(): Promise<void> {
  known = (await whole()).collection;
}

export const currentOne = (): Collection | null => known;
