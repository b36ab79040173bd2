import { Worker } from 'node:worker_threads';
import type { ActorDictionary } from '@rapporteur/ontology';
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

  private constructor(
    private readonly module: URL,
    private readonly own: readonly ActorDictionary[],
  ) {}

  /** @throws RapporteurError where the coder cannot be made: RAP-E205 for a missing language model */
  static async open(
    own: readonly ActorDictionary[] = [],
    module = new URL('./engine-worker.js', import.meta.url),
  ): Promise<EngineThread> {
    const engine = new EngineThread(module, own);
    await engine.#start();
    return engine;
  }

  /** @throws Error whatever the coder threw, or that its thread ended */
  async code(document: ReportDocument): Promise<Report> {
    const worker = this.#worker ?? (await this.#start());
    worker.postMessage(document);
    const answer = await this.#answer(worker);
    if ('report' in answer) return answer.report;
    throw new Error('the coder gave no report');
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(this.module, { workerData: this.own });
    await this.#answer(worker);
    this.#worker = worker;
    return worker;
  }

  #answer(worker: Worker): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        act();
      };
      const fail = (detail: string, cause?: unknown): void => {
        this.#worker = undefined;
        settle(() => reject(new Error(detail, { cause })));
      };
      const onMessage = (answer: Answer): void => {
        settle(() => ('fault' in answer ? reject(restored(answer.fault)) : resolve(answer)));
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

/** The error that the other thread met: one of ours as it was, any other with its own words. */
function restored({ code, input, detail, stack }: Fault): Error {
  return code === undefined
    ? new Error(detail, { cause: stack })
    : new RapporteurError(code, input, detail, { cause: stack });
}
