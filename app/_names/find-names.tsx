import { LONGEST_SEARCH } from '@/lib/schema/api-parameters';
import type { EntityKind } from '@/lib/schema/vocabulary';
import { requestTranslator } from '../_i18n/request';
import { Form } from '../_shell/link';

/** Looks for names by any of their spellings, in either language and script. */
export async function FindNames({ words, kind }: { words: string; kind: EntityKind | undefined }) {
  const t = await requestTranslator();
  return (
    <search className="mb-4 text-sm">
      <Form action="/names" prefetch={false} className="flex flex-wrap items-center gap-2">
        {kind !== undefined && <input type="hidden" name="kind" value={kind} />}
        <input
          key={words}
          type="search"
          name="q"
          autoComplete="off"
          defaultValue={words}
          maxLength={LONGEST_SEARCH}
          aria-label={t('name.find')}
          placeholder={t('name.find')}
          className="min-w-0 rounded-md border border-line bg-surface px-2.5 py-1.5"
        />
        <button type="submit" className="button">
          {t('source.findGo')}
        </button>
      </Form>
    </search>
  );
}
