import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FormatError } from '../format-error';

/** What text recognition needs, beside this program; it is large, and not everyone has pictures. */
const LIBRARY = 'tesseract.js';
const PACKAGES = [
  'tesseract.js@7.0.0',
  ...['chi_tra', 'chi_tra_vert', 'chi_sim', 'eng'].map((model) => `@tesseract.js-data/${model}@1.0.0`),
];
/** The quantised models: as good as the large ones on clean pages, and a tenth of their size. */
const MODELS = '4.0.0_best_int';

/** Models that are tried together, in their order. */
const MODEL_SETS: readonly (readonly string[])[] = [['chi_tra', 'eng'], ['chi_sim', 'eng'], ['chi_tra_vert']];

const { resolve } = createRequire(import.meta.url);

function folderOf(name: string): string | null {
  try {
    return dirname(resolve(`${name}/package.json`));
  } catch {
    return null;
  }
}

function modelFile(model: string): string | null {
  const folder = folderOf(`@tesseract.js-data/${model}`);
  const file = folder && join(folder, MODELS, `${model}.traineddata.gz`);
  return file && existsSync(file) ? file : null;
}

/** The sets of models of which all are installed; none where text cannot be recognised here. */
export function installedSets(): readonly (readonly string[])[] {
  if (folderOf(LIBRARY) === null) return [];
  return MODEL_SETS.filter((models) => models.every((model) => modelFile(model) !== null));
}

/** A folder of its own with the models, as the library wants them. @returns the folder, and what takes it away */
export function modelFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'models-'));
  for (const model of new Set(MODEL_SETS.flat())) {
    const file = modelFile(model);
    if (file) symlinkSync(file, join(folder, `${model}.traineddata.gz`));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What to do where a file holds pictures of text and nothing that could read them is installed. */
const HOW_TO_INSTALL = `run "npm install --no-save ${PACKAGES.join(' ')}" and the ingest again`;

/** @param what the file is, to go on from its name */
export function notInstalled(what: string): FormatError {
  return new FormatError(
    'ocr.missing',
    what,
    `To have its text recognised, ${HOW_TO_INSTALL}; or recognise it with another program and save it with text`,
  );
}
