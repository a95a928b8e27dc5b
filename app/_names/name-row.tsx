import type { NameDetail } from '@/lib/queries/names/view';
import { langOf } from '@/lib/text/detect-language';
import { requestTranslator } from '../_i18n/request';

/** From which row of the tables the program knows a name, and how to mend it where it is wrong. */
export async function NameRow({ row, kind }: Pick<NameDetail, 'row' | 'kind'>) {
  if (row === null) return null;
  const t = await requestTranslator();
  const { file, line, cells } = row;
  return (
    <details className="mt-8 text-sm">
      <summary className="w-fit cursor-pointer font-semibold">{t('name.wrong')}</summary>
      <p className="mt-2 max-w-prose">
        {t.rich('name.row', { line, file, code: (chunks) => <code className="break-all">{chunks}</code> })}
      </p>
      <table className="name-row">
        <caption className="sr-only">{t('name.rowCaption')}</caption>
        <tbody>
          {cells.map(([column, cell]) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td lang={langOf(cell)}>{cell === '' ? <span className="text-ink-faint">—</span> : cell}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mt-3 max-w-prose list-disc space-y-1 ps-5">
        <li>{t('name.mend.cell')}</li>
        <li>{t('name.mend.missing')}</li>
        <li>{t(kind === 'person' ? 'name.mend.shared' : 'name.mend.others')}</li>
        <li>
          {t.rich('name.mend.read', {
            code: (chunks) => <code className="whitespace-nowrap">{chunks}</code>,
          })}
        </li>
      </ul>
    </details>
  );
}
