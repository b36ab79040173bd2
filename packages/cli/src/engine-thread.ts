import { Worker } from 'node:worker_threads';
import { type ErrorCode, RapporteurError, type Report, type ReportDocument } from '@rapporteur/report';
import { codeOf, systemFault } from './faults.js';

/** A failure, taken apart to be sent between threads. */
export interface Fault {
  readonly code: ErrorCode | undefined;
  readonly input: string;
  readonly detail: string;
  readonly stack: string;
}

/** What the thread says: that it is ready, a report, or what went wrong. */
export type Answer = { readonly ready: true } | { readonly report: Report } | { readonly fault: Fault };

/** A coder that can be stopped. */
export interface Engine {
  code(document: ReportDocument): Promise<Report>;
  close(): Promise<void>;
}

/**
 * The coder in a thread of its own. Coding a book takes minutes; meanwhile this thread still hears Ctrl-C and
 * moves the progress line. A document on which the thread dies (it runs out of memory) fails alone: the next
 * one gets a new thread.
 */
export class EngineThread implements Engine {
  #worker: Worker | undefined;

  private constructor(private readonly module: URL) {}

  /** @throws RapporteurError RAP-E205 where the language model is missing */
  static async open(module = new URL('./engine-worker.js', import.meta.url)): Promise<EngineThread> {
    const engine = new EngineThread(module);
    await engine.#start();
    return engine;
  }

  async code(document: ReportDocument): Promise<Report> {
    const worker = this.#worker ?? (await this.#start());
    worker.postMessage(document);
    const answer = await this.#answer(worker, document.id);
    if ('report' in answer) return answer.report;
    throw new RapporteurError('RAP-E299', document.id, 'the coder gave no report');
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(this.module);
    await this.#answer(worker, 'rapporteur');
    this.#worker = worker;
    return worker;
  }

  #answer(worker: Worker, input: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        act();
      };
      const fail = (detail: string, cause?: unknown): void => {
        this.#worker = undefined;
        settle(() => reject(new RapporteurError('RAP-E208', input, detail, { cause })));
      };
      const onMessage = (answer: Answer): void => {
        if (!('fault' in answer)) return settle(() => resolve(answer));
        const { code, input: where, detail, stack } = answer.fault;
        const error = new RapporteurError(code ?? 'RAP-E208', where || input, detail || undefined, { cause: stack });
        settle(() => reject(error));
      };
      const onError = (error: unknown): void => {
        const memory = codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';
        fail(memory ? 'there was not enough memory for it' : systemFault(error), error);
      };
      const onExit = (): void => fail('the coder stopped');
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    });
  }
}
