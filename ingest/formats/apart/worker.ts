import { parentPort } from 'node:worker_threads';
import { FormatError } from '../format-error';
import { formatById } from '../formats';
import { closeOff } from './closed-off';
import type { Answer, Question } from './messages';

closeOff();

/** A worker thread: reads the files it is sent, one after the other. */
parentPort?.on('message', async ({ format, bytes, fileName, encoding, limits }: Question) => {
  const answer = (one: Answer): void => parentPort?.postMessage(one);
  try {
    const text = await formatById(format).read(bytes, {
      fileName,
      ...(encoding && { encoding }),
      limits,
      progress: (done, all) => answer({ done, all }),
    });
    answer({ text });
  } catch (error) {
    answer({ refused: refusalOf(error, format) });
  }
});

/** What a library throws at a file is told in its words: the file is broken, or the library is. */
function refusalOf(error: unknown, format: string) {
  if (error instanceof FormatError) {
    const { rule, what, cure } = error;
    return { rule, what, cure };
  }
  const words = error instanceof Error ? error.message : String(error);
  return {
    rule: `${format}.broken`,
    what: `cannot be read as ${format.toUpperCase()}: ${words.replace(/\s+/g, ' ').replace(/[.\s]+$/, '')}`,
    cure: 'Open it in the program that made it, save it anew, and try again',
  };
}
