import { parentPort, workerData } from 'node:worker_threads';
import { RapporteurError, type ReportDocument } from '@rapporteur/report';
import { createEngine } from './engine.js';
import type { Answer, Fault } from './engine-thread.js';
import { systemFault } from './faults.js';

// Runs in a thread of its own: codes one document for each message.
const port = parentPort!;
const answer = (message: Answer): void => port.postMessage(message);

try {
  const code = createEngine(workerData);
  port.on('message', (document: ReportDocument) => {
    try {
      answer({ report: code(document) });
    } catch (error) {
      answer({ fault: fault(error) });
    }
  });
  answer({ ready: true });
} catch (error) {
  answer({ fault: fault(error) });
}

/** An error in a form that can be sent; the other side makes a RapporteurError of it again. */
function fault(error: unknown): Fault {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  if (!(error instanceof RapporteurError)) return { code: undefined, input: '', detail: systemFault(error), stack };
  const { code, input, message, remedy } = error;
  return { code, input, detail: message.slice(`${code} ${input}: `.length, -`. ${remedy}`.length), stack };
}
