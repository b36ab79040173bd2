import type { MiddlewareHandler } from 'hono';
import { failure } from './failure.js';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** Whether an address is this machine's own: "127.0.0.1", "::1", "localhost". */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host.includes(':') ? `[${host}]` : host);
}

/**
 * Lets only requests through that name this machine. A foreign page whose name was made to resolve to 127.0.0.1 would
 * otherwise read the reader's documents (DNS rebinding).
 */
export const ownHost: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!LOOPBACK.test(host.replace(/:\d+$/, ''))) return failure(context, 403, 'RAP-E404', host);
  return next();
};
