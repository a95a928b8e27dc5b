import type { Metadata } from 'next';
import { here } from '@/lib/collections/current';
import { type ExampleSubjects, exampleSubjects } from '@/lib/queries/example-subjects';
import { requestTranslator } from '../_i18n/request';
import type { Operation } from '../api/_answers/operation';
import { exampleOf } from '../api/_openapi/example';
import { OPERATIONS } from '../api/_operations/operations';
import { ChangingSection } from './changing-section';
import { OperationSection } from './operation-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestTranslator())('api.title') };
}

/** An address of the operation that has an answer; null where the data hold no example. */
function exampleAddress(operation: Operation, known: ExampleSubjects | null): string | null {
  const example = known && exampleOf(operation, known);
  return example && here(example.url);
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
          <a href={here('/api/openapi.json')} className="link">
            {t('api.document')}
          </a>
        </li>
        <li>
          <a href={here('/api/database')} download className="link">
            {t('api.database')}
          </a>
        </li>
      </ul>
      {OPERATIONS.map((operation) => (
        <OperationSection
          key={operation.id}
          operation={operation}
          example={exampleAddress(operation, known)}
        />
      ))}
      <ChangingSection />
    </main>
  );
}
