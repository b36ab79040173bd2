import { RapporteurError } from '@rapporteur/report';
import { InvalidArgumentError } from 'commander';
import { Interrupt } from '../coding/interrupt.js';
import type { Dependencies } from '../dependencies.js';
import { codeOf, systemFault } from '../faults.js';
import type { ReportStore } from '../report-store.js';

export interface ServingOptions {
  readonly port?: number;
  readonly host?: string;
}

/** A port number from the command line. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

/** Serves the workbench over a store until Ctrl-C. The store stays open; whoever opened it closes it. */
export async function serveUntilInterrupted(
  dependencies: Dependencies,
  store: ReportStore,
  options: ServingOptions,
): Promise<void> {
  const interrupt = new Interrupt();
  const { terminal } = dependencies;
  try {
    const server = await listen(dependencies, store, options);
    terminal.out.write(`\nWorkbench: ${terminal.paint.bold(server.url)}  (Ctrl-C stops it)\n`);
    await interrupt.wait();
    await server.close();
    terminal.out.write('Stopped.\n');
  } finally {
    interrupt.dispose();
  }
}

/** On the port asked for; where none was asked for and the usual one is taken, on any that is free. */
async function listen(dependencies: Dependencies, store: ReportStore, { port, host }: ServingOptions) {
  try {
    return await dependencies.serve({ store, port, host });
  } catch (error) {
    const taken = codeOf(error) === 'EADDRINUSE' || (error instanceof Error && codeOf(error.cause) === 'EADDRINUSE');
    if (taken && port === undefined) return await dependencies.serve({ store, port: 0, host });
    if (error instanceof RapporteurError) throw error;
    const address = `${host ?? '127.0.0.1'}${port === undefined ? '' : `:${port}`}`;
    throw new RapporteurError('RAP-E210', address, systemFault(error), { cause: error });
  }
}
