import type { Store } from '@rapporteur/store';
import { createApp } from './app.js';
import { listen, portOf } from './listen.js';
import { isLoopback } from './own-host.js';
import { readPageFiles } from './page-files.js';

/** What to serve, and where. */
export interface ServeOptions {
  readonly store: Store;
  /** Given: this port or a failure (0: any free one). Left out: the first free one from 4980. */
  readonly port?: number | undefined;
  /** 127.0.0.1 unless given: nobody else can reach it. */
  readonly host?: string | undefined;
  /** The folder of the built workbench. */
  readonly workbench: string;
}

/** A server that runs. */
export interface Serving {
  /** The address of the workbench, with a slash at the end. */
  readonly url: string;
  /** Stops answering; the store stays open. */
  close(): Promise<void>;
}

/** Serves the API over a store, and the workbench. Fails with `RAP-E406` to `RAP-E408`. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const host = options.host ?? '127.0.0.1';
  const page = readPageFiles(options.workbench);
  const app = createApp({ store: options.store, page, loopbackOnly: isLoopback(host) });
  const server = await listen(app, host, options.port);
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${portOf(server)}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
