import type { ParameterProblem } from '@/lib/queries/filters';
import { requestTranslator } from '../_i18n/request';

/** Says which parts of the address were left out because they cannot be understood. */
export async function IgnoredParameters({ problems }: { problems: ParameterProblem[] }) {
  if (problems.length === 0) return null;
  const t = await requestTranslator();
  const names = [...new Set(problems.map(({ parameter }) => parameter))].join(', ');
  return (
    <p role="alert" className="border-line border-b bg-mark px-4 py-2 text-sm">
      {t('explorer.ignored', { names })}
    </p>
  );
}
