import type { ContradictionFilters } from '@/lib/queries/contradictions/filters';
import type { DisputeList } from '@/lib/queries/contradictions/list-disputes';
import { requestTranslator } from '../_i18n/request';
import { PartNav } from '../_shell/part-nav';

/** The way to the neighbouring parts of a long list of contradictions. */
export async function DisputeParts({ list, filters }: { list: DisputeList; filters: ContradictionFilters }) {
  const t = await requestTranslator();
  const pairs = [
    ...filters.kind.map((value) => ['kind', value]),
    ...filters.document.map((value) => ['document', value]),
  ];
  const hrefOf = (part: number) =>
    `/contradictions?${new URLSearchParams([...pairs, ['part', String(part)]])}`;
  return <PartNav label={t('dispute.parts')} part={list.part} hrefOf={hrefOf} className="my-8" />;
}
