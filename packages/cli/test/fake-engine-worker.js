import { parentPort } from 'node:worker_threads';
import { fakeCoder } from './fake-coder.js';

parentPort?.on('message', (document) => {
  if (document.text.includes('DIE')) process.exit(1);
  try {
    parentPort?.postMessage({ report: fakeCoder(document) });
  } catch (error) {
    parentPort?.postMessage({ fault: { code: undefined, input: '', detail: String(error), stack: '' } });
  }
});
parentPort?.postMessage({ ready: true });
