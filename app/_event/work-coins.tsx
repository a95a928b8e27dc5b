import { headers } from 'next/headers';
import { sourceHref } from '@/lib/addresses';
import { workItem } from '@/lib/export/works';
import { exportWorks } from '@/lib/queries/export-works';
import { citedOrigin } from '../api/_answers/origin';
import { Coins } from './coins';

/** The documents that a list rests on, for a reference manager to find (COinS); all of them when none are named. */
export async function WorkCoins({ documents }: { documents?: readonly string[] }) {
  const [works, asked] = await Promise.all([exportWorks(documents), headers()]);
  const origin = citedOrigin({ headers: asked });
  return works.map((work) => {
    const item = workItem(work, origin);
    const address = origin === null ? {} : { href: `${origin}${sourceHref(work.id)}` };
    return <Coins key={work.id} work={item} {...address} />;
  });
}
