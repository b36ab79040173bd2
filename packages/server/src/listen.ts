import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { RapporteurError } from '@rapporteur/report';
import type { Hono } from 'hono';

/** Where the search for a free port begins when none was asked for. */
export const FIRST_PORT = 4980;
const TRIES = 20;

/** Listens at the given port, or at the first free one of twenty, or at any. */
export async function listen(app: Hono, host: string, port: number | undefined): Promise<ServerType> {
  const ports = port === undefined ? [...Array.from({ length: TRIES }, (_, step) => FIRST_PORT + step), 0] : [port];
  for (const candidate of ports) {
    const server = createAdaptorServer({ fetch: app.fetch });
    const fault = await attempt(server, host, candidate);
    if (fault === undefined) return server;
    const where = `${host}:${candidate}`;
    if (fault.code === 'EADDRINUSE') {
      if (port === undefined) continue;
      throw new RapporteurError('RAP-E406', where, undefined, { cause: fault });
    }
    throw new RapporteurError('RAP-E407', where, `the server cannot listen at this address (${fault.code})`, {
      cause: fault,
    });
  }
  throw new RapporteurError('RAP-E406', `${host}:${FIRST_PORT}`);
}

/** The port at which a server listens. */
export function portOf(server: ServerType): number {
  return (server.address() as AddressInfo).port;
}

function attempt(server: ServerType, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });
}
