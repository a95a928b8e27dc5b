// A worker for tests: it ends at the document "fatal" as it reads it, at "fatal-titles" as it titles it, and leaves all others to whoever asked.
import { parentPort } from 'node:worker_threads';

let setting = null;
let isDying = false;
parentPort.on('message', (question) => {
  if (question.claims) setting = question;
  if (!question.ahead || isDying) return;
  const { ahead, job, known } = question;
  if (ahead.read.id === 'fatal') process.exit(7);
  const isFatal = ahead.read.id === 'fatal-titles';
  if (known || isFatal) Atomics.store(new Int32Array(setting.claims), job, setting.mark);
  parentPort.postMessage(known ? { job, results: [] } : { results: [], isLeft: isFatal });
  isDying = isFatal;
  // What it has answered is to arrive.
  if (isFatal) setTimeout(() => process.exit(7), 50);
});
parentPort.postMessage('ready');
