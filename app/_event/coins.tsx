import type { CslItem } from '@/lib/schema/knowledge-base';
import { contextObject } from './context-object';

/**
 * A work as a reference manager finds it on a page that lists several: an OpenURL context object in a span (COinS). It shows
 * nothing and says nothing.
 * @param href the address of the work or passage within the app
 */
export function Coins({ work, href }: { work: CslItem; href?: string }) {
  return <span className="Z3988" hidden title={contextObject(work, href)} />;
}
