import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { clientMessages } from '../_i18n/client-messages';
import { type AppLocale, LOCALES } from '../_i18n/locale';

/** The files that pages bring along, by their paths within the copy. */
const Files = z.object({
  style: z.string(),
  page: z.string(),
  timeline: z.string(),
  answers: z.string(),
  cite: z.string(),
});
export type CopyFiles = z.infer<typeof Files> & { texts: Record<AppLocale, string> };

/** Those of one page: its look, its texts and script, and the scripts that answer what it asks. */
export type PageFiles = Pick<CopyFiles, 'style' | 'answers' | 'cite'> & { texts: string; script: string };

/** The texts of the interface as a script, so that they are there without a server too. */
function textsIn(folder: string, locale: AppLocale): string {
  const code = `timelineTexts=${JSON.stringify(clientMessages(locale))}`;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  const file = `_copy/texts.${locale}-${hash}.js`;
  writeFileSync(path.join(folder, file), code);
  return file;
}

/** Puts the files of the build into the copy. @param built the folder of the build @param folder that of the copy */
export function putFiles(built: string, app: string, folder: string): CopyFiles {
  const files = Files.parse(JSON.parse(readFileSync(path.join(built, 'files.json'), 'utf8')));
  mkdirSync(path.join(folder, '_copy'), { recursive: true });
  for (const file of Object.values(files))
    copyFileSync(path.join(built, 'files', path.basename(file)), path.join(folder, file));
  copyFileSync(path.join(app, 'icon.svg'), path.join(folder, '_copy/icon.svg'));
  const [first, second] = LOCALES;
  return { ...files, texts: { [first]: textsIn(folder, first), [second]: textsIn(folder, second) } };
}
