import type { Store } from '@rapporteur/store';
import { InvalidArgumentError } from 'commander';
import { Interrupt } from '../coding/interrupt.js';
import type { Dependencies } from '../dependencies.js';

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
  store: Store,
  options: ServingOptions,
): Promise<void> {
  const interrupt = new Interrupt();
  const { terminal } = dependencies;
  try {
    const server = await dependencies.serve({ store, port: options.port, host: options.host });
    terminal.out.write(`\nWorkbench: ${terminal.paint.bold(server.url)}  (Ctrl-C stops it)\n`);
    await interrupt.wait();
    await server.close();
    terminal.out.write('Stopped.\n');
  } finally {
    interrupt.dispose();
  }
}
