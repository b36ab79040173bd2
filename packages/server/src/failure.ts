import { ERRORS, type ErrorCode, RapporteurError } from '@rapporteur/report';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorResponse } from './api.js';

/** Answers with the one shape that every error has. */
export function failure(context: Context, status: ContentfulStatusCode, code: ErrorCode, input: string): Response {
  const { what, remedy } = ERRORS[code];
  return context.json({ error: { code, what, input, remedy } } satisfies ErrorResponse, status);
}

/** What a route threw, as an answer; the cause of the unforeseen goes to the server's own log, not to the page. */
export function thrown(context: Context, error: unknown): Response {
  if (error instanceof RapporteurError) return failure(context, 500, error.code, error.input);
  console.error(error);
  return failure(context, 500, 'RAP-E499', context.req.path);
}
