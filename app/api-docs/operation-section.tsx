import { requestTranslator } from '../_i18n/request';
import type { Operation } from '../api/_answers/operation';
import { parametersOf } from '../api/_openapi/parameters';
import { ParameterRow } from './parameter-row';

interface Props {
  operation: Operation;
  /** An address to try; null where there are no data. */
  example: string | null;
}

/** One operation: what it is for, what it takes, and in which media types it answers. */
export async function OperationSection({ operation, example }: Props) {
  const t = await requestTranslator();
  const parameters = parametersOf(operation);
  return (
    <section aria-labelledby={operation.id} className="mt-8 border-line border-t pt-4">
      <h2 id={operation.id} className="font-semibold">
        <code className="break-all">GET {operation.address}</code>
      </h2>
      <p className="my-2">{t(`api.operations.${operation.id}`)}</p>
      {parameters.length > 0 && (
        <table className="my-3 w-full text-left text-sm">
          <thead className="text-ink-soft">
            <tr>
              {(['parameter', 'values', 'meaning'] as const).map((head) => (
                <th key={head} scope="col" className="py-1 pr-4 font-normal">
                  {t(`api.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parameters.map((parameter) => (
              <ParameterRow key={parameter.name} parameter={parameter} />
            ))}
          </tbody>
        </table>
      )}
      <p className="break-words text-ink-soft text-sm">
        {t('api.answers')} <code>{Object.keys(operation.answers).join(', ')}</code>
      </p>
      {example && (
        <p className="mt-1 break-all text-sm">
          {t('api.example')}{' '}
          <a href={example} className="link">
            {example}
          </a>
        </p>
      )}
    </section>
  );
}
