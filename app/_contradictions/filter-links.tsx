import {
  type ContradictionFilter,
  type ContradictionFilters,
  toggled,
} from '@/lib/queries/contradictions/filters';
import type { DisputeList } from '@/lib/queries/contradictions/list-disputes';
import { langOf } from '@/lib/text/detect-language';
import { requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';

interface Props {
  list: DisputeList;
  filters: ContradictionFilters;
}

interface Choice {
  value: string;
  count: number;
  label: string;
  lang?: string | undefined;
}

/** The filters as links: one takes its value in, or out where it is in; the address holds them all. */
export async function FilterLinks({ list: { kinds, documents }, filters }: Props) {
  const t = await requestTranslator();
  const group = (name: ContradictionFilter, choices: Choice[]) => {
    const chosen: string[] = filters[name];
    return (
      <nav aria-label={t(`filter.${name}`)}>
        <ul className="flex flex-wrap gap-2">
          {choices.map(({ value, count, label, lang }) => (
            <li key={value}>
              <Link
                prefetch={false}
                href={`/contradictions?${toggled(filters, name, value)}`}
                aria-current={chosen.includes(value) ? 'true' : undefined}
                className="button whitespace-normal py-1"
              >
                <span lang={lang}>{label}</span>
                <span className="chip-count">{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    );
  };
  return (
    <div className="mb-6 space-y-2">
      {group(
        'kind',
        kinds.map((kind) => ({ ...kind, label: t(`contradiction.kind.${kind.value}`) })),
      )}
      {group(
        'document',
        documents.map((document) => ({ ...document, label: document.title, lang: langOf(document.title) })),
      )}
    </div>
  );
}
