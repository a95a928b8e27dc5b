import Link from 'next/link';
import type { ContradictionFilters } from '@/lib/queries/contradictions/filters';
import type { DisputeList } from '@/lib/queries/contradictions/list-disputes';
import { requestTranslator } from '../_i18n/request';

/** The way to the neighbouring parts of a long list of contradictions; nothing where one page holds all of them. */
export async function DisputeParts({ list, filters }: { list: DisputeList; filters: ContradictionFilters }) {
  const { number, of } = list.part;
  if (of === 1) return null;
  const t = await requestTranslator();
  const pairs = [
    ...filters.kind.map((value) => ['kind', value]),
    ...filters.document.map((value) => ['document', value]),
  ];
  const hrefOf = (part: number) =>
    `/contradictions?${new URLSearchParams([...pairs, ['part', String(part)]])}`;
  return (
    <nav aria-label={t('dispute.parts')} className="my-8 flex items-center gap-3 text-sm">
      {number > 1 && (
        <Link prefetch={false} rel="prev" href={hrefOf(number - 1)} className="button">
          {t('source.previousPart')}
        </Link>
      )}
      <span className="text-ink-soft">{t('source.part', { number, of })}</span>
      {number < of && (
        <Link prefetch={false} rel="next" href={hrefOf(number + 1)} className="button">
          {t('source.nextPart')}
        </Link>
      )}
    </nav>
  );
}
