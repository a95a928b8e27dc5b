import { clean } from '../clean/clean';
import { Diagnostics } from '../diagnostics';
import { SEGMENTING } from '../language/zh/text/segmenting';
import { readFolder } from '../read/read-folder';
import { segment } from '../segment/segment';
import { report } from './measure';

/** Reads, cleans and segments a folder: `read-job.ts FOLDER`. */
report(() => {
  const documents = readFolder(process.argv[2] ?? '', new Diagnostics());
  for (const { rawText } of documents) segment(clean(rawText).text, () => 0, SEGMENTING);
  return documents.reduce((sum, { rawText }) => sum + rawText.length, 0);
});
