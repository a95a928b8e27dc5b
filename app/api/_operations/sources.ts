import { z } from 'zod';
import { exportItems } from '@/lib/cite/export';
import { workItem } from '@/lib/export/works';
import { exportWorks } from '@/lib/queries/export-works';
import { listSources } from '@/lib/queries/list-sources';
import { NamesInSource, namesInSource } from '@/lib/queries/names/names-in-source';
import { sourceById } from '@/lib/queries/source-by-id';
import { sourceText } from '@/lib/queries/source-text';
import { PartNumber, PassageHash, PassagePlace, SearchText, SourceFormat } from '@/lib/schema/api-parameters';
import { type Answer, json, type Operation } from '../_answers/operation';
import { SourceDetailView, SourceSummaryView } from './source-shapes';
import { WORK_FORMATS, WORK_TYPES, type WorkFormat } from './work-formats';

/** Works in a format of reference managers; all of them when no ids are given. Null when there is none. */
async function works(format: WorkFormat, cited: string | null, ids?: string[]): Promise<Answer | null> {
  const found = await exportWorks(ids);
  if (ids !== undefined && found.length === 0) return null;
  const { mediaType, ending } = WORK_FORMATS[format];
  const body = exportItems(
    found.map((work) => workItem(work, cited)),
    format,
  );
  return { mediaType, body, fileName: `sources.${ending}` };
}

const list = { format: SourceFormat.removeDefault().exclude(['text']).default('json') };

/** The documents. */
export const LIST_SOURCES: Operation<typeof list> = {
  id: 'listSources',
  address: '/api/sources',
  own: list,
  filters: false,
  answers: { ...WORK_TYPES, 'application/json': z.object({ sources: z.array(SourceSummaryView) }) },
  example: () => ({}),
  answer: async ({ values: { format }, cited }) =>
    format === 'json' ? json({ sources: await listSources() }) : works(format, cited),
};

const one = {
  format: SourceFormat,
  view: z.enum(['reading', 'raw']).default('reading'),
  passage: PassagePlace.optional(),
  hash: PassageHash.optional(),
  find: SearchText.optional(),
  part: PartNumber.optional(),
};

const part = { part: PartNumber.optional() };

/** Where a document names somebody or something, in its whole text or in a part of it. */
export const NAMES_IN_SOURCE: Operation<typeof part> = {
  id: 'namesInSource',
  address: '/api/sources/{id}/names',
  own: part,
  filters: false,
  answers: { 'application/json': NamesInSource },
  example: ({ document }) => ({ path: { id: document } }),
  async answer({ path: { id = '' }, values }) {
    const names = await namesInSource(id, values.part ?? 'whole');
    return names && json(names);
  },
};

/** A document: its record, and its text as it reads or as the file has it. */
export const GET_SOURCE: Operation<typeof one> = {
  id: 'getSource',
  address: '/api/sources/{id}',
  own: one,
  filters: false,
  answers: { ...WORK_TYPES, 'text/plain': null, 'application/json': SourceDetailView },
  example: ({ document }) => ({ path: { id: document } }),
  async answer({ path: { id = '' }, values, cited }) {
    const { format, part, ...asked } = values;
    if (format === 'text') {
      const body = await sourceText(id);
      return body === null ? null : { mediaType: 'text/plain', body };
    }
    if (format !== 'json') return works(format, cited, [id]);
    const source = await sourceById(id, { ...asked, part: part ?? 'whole' });
    return source && json(source);
  },
};
