import { requestTranslator } from '../_i18n/request';
import { WRITE_OPERATIONS } from '../api/_writing/operations';

/** What can be done to the documents by program. The OpenAPI document has the shapes of what is sent and answered. */
export async function ChangingSection() {
  const t = await requestTranslator();
  return (
    <section aria-labelledby="changing" className="mt-8 border-line border-t pt-4">
      <h2 id="changing" className="font-semibold">
        {t('api.writing.title')}
      </h2>
      <p className="my-2">{t('api.writing.lead')}</p>
      {WRITE_OPERATIONS.map(({ id, method, address, query = [], headers = [] }) => (
        <div key={id} className="mt-4">
          <h3>
            <code className="break-all">
              {method} {address}
            </code>
          </h3>
          <p className="text-sm">{t(`api.writing.operations.${id}`)}</p>
          {[...query, ...headers].length > 0 && (
            <ul className="text-ink-soft text-sm">
              {query.map((name) => (
                <li key={name}>
                  <code>{name}</code>: {t('api.writing.parameters.name')}
                </li>
              ))}
              {headers.map((name) => (
                <li key={name}>
                  <code>{name}</code>: {t(`api.writing.parameters.${name}`)}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
