import type { Metadata } from 'next';
import { exampleSubjects } from '@/lib/queries/example-subjects';
import { requestTranslator } from '../_i18n/request';
import { exampleOf } from '../api/_openapi/example';
import { OPERATIONS } from '../api/_operations/operations';
import { OperationSection } from './operation-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestTranslator())('api.title') };
}

/** What the interface for programs answers, from the same descriptions as the OpenAPI document. */
export default async function ApiPage() {
  const [known, t] = await Promise.all([exampleSubjects(), requestTranslator()]);
  return (
    <main id="main" className="page">
      <h1 className="page-title">{t('api.title')}</h1>
      <p className="page-lead">{t('api.lead')}</p>
      <ul className="my-4 flex flex-wrap gap-x-6 gap-y-1">
        <li>
          <a href="/api/openapi.json" className="link">
            {t('api.document')}
          </a>
        </li>
        <li>
          <a href="/api/database" download className="link">
            {t('api.database')}
          </a>
        </li>
      </ul>
      {OPERATIONS.map((operation) => (
        <OperationSection
          key={operation.id}
          operation={operation}
          example={(known && exampleOf(operation, known)?.url) ?? null}
        />
      ))}
    </main>
  );
}
