// A worker for tests: it ends at the document "fatal", and leaves all others to whoever asked.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ read }) => {
  if (read?.id === 'fatal') process.exit(7);
  if (read) parentPort.postMessage({ results: [] });
});
parentPort.postMessage('ready');
