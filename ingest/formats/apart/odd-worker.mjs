// For the test of the limits: a thread that does with a file what its name says.
import { parentPort } from 'node:worker_threads';

const PLAIN = {
  written: null,
  blocks: [],
  pages: [],
  boxes: [],
  calls: [],
  stated: [],
  attachments: [],
  doubts: [],
  isMachineRead: false,
};
const kept = [];

parentPort.on('message', ({ fileName }) => {
  if (fileName === 'good') parentPort.postMessage({ text: { ...PLAIN, text: 'good' } });
  if (fileName === 'refused')
    parentPort.postMessage({ refused: { rule: 'x', what: 'is refused', cure: 'Mend it' } });
  if (fileName === 'endless') for (;;);
  if (fileName === 'babbling') setInterval(() => parentPort.postMessage({ done: 1, all: 2 }), 100);
  if (fileName === 'greedy') for (;;) kept.push({ more: kept.length });
  if (fileName === 'throwing') throw new Error('thrown');
  if (fileName === 'ending') process.exit(3);
});
