import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { environment } from '@/lib/env';
import { exportEvents } from '@/lib/queries/export-events';
import { NO_FILTERS } from '@/lib/queries/filters';
import { LOCALES } from '../../_i18n/locale';
import { exported } from '../../api/_operations/export-events';
import { EXPORTED, EXPORTED_WORKS, exportedFile } from '../exported';

/** What stands for the address of the copy in files that name one, where nobody has said it. */
const NOWHERE = 'http://localhost';

/** Writes all events, and the works they rest on, in the formats of the app. @param folder that of the copy */
export async function putExports(folder: string): Promise<void> {
  const { siteUrl } = environment();
  const put = async (file: string, format: Parameters<typeof exported>[1], locale: 'en' | 'zh-Hant') => {
    const circumstances = { origin: siteUrl ?? NOWHERE, cited: siteUrl, locale };
    const { body } = exported(await exportEvents(NO_FILTERS), format, circumstances);
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, body instanceof ReadableStream ? await text(body) : body);
  };
  for (const { format, file, isInLanguage } of EXPORTED)
    if (isInLanguage) for (const locale of LOCALES) await put(exportedFile(file, locale), format, locale);
    else await put(exportedFile(file, null), format, 'en');
  for (const { format, file } of EXPORTED_WORKS) await put(exportedFile(file, null), format, 'en');
}
