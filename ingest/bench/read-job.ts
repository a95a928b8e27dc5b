import { Diagnostics } from '../faults/diagnostics';
import { clean, segment } from '../language/zh/text/fixture';
import { readFolder } from '../read/read-folder';
import { report } from './measure';

/** Reads, cleans and segments a folder: `read-job.ts FOLDER`. */
await report(async () => {
  const documents = await readFolder(process.argv[2] ?? '', new Diagnostics());
  for (const { rawText } of documents) segment(clean(rawText).text, () => 0);
  return documents.reduce((sum, { rawText }) => sum + rawText.length, 0);
});
