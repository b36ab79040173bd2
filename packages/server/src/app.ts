import { LEDGERS, MODALITY, PLOVER } from '@rapporteur/report';
import { FEWEST, type Store, scoresBy } from '@rapporteur/store';
import { Hono } from 'hono';
import type {
  CommitmentsResponse,
  ComparisonResponse,
  DocumentResponse,
  DocumentsResponse,
  ForecastsResponse,
  LedgersResponse,
  StoriesResponse,
  SummaryResponse,
  VocabularyResponse,
} from './api.js';
import { entryResponse } from './entry-response.js';
import { eventResponse } from './event-response.js';
import { failure, thrown } from './failure.js';
import { ledgersQuestion } from './ledgers-question.js';
import { ownHost } from './own-host.js';
import type { PageFile } from './page-files.js';
import { securityHeaders } from './security-headers.js';

/** What the server answers from. */
export interface Sources {
  readonly store: Pick<
    Store,
    | 'summary'
    | 'documents'
    | 'report'
    | 'event'
    | 'entry'
    | 'entries'
    | 'forecasts'
    | 'commitments'
    | 'stories'
    | 'compare'
  >;
  readonly page: ReadonlyMap<string, PageFile>;
  /** Whether only requests that name this machine are answered. */
  readonly loopbackOnly: boolean;
}

/** All routes: the API over the store, and the files of the workbench. */
export function createApp({ store, page, loopbackOnly }: Sources): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  if (loopbackOnly) app.use(ownHost);
  app.use(async (context, next) => {
    if (['GET', 'HEAD'].includes(context.req.method)) return next();
    context.header('Allow', 'GET, HEAD');
    return failure(context, 405, 'RAP-E405', context.req.method);
  });
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });

  app.get('/api/summary', async (context) => context.json((await store.summary()) satisfies SummaryResponse));
  app.get('/api/documents', async (context) => context.json((await store.documents()) satisfies DocumentsResponse));
  app.get('/api/documents/:id', async (context) => {
    const id = context.req.param('id');
    const report = await store.report(id);
    return report ? context.json(report satisfies DocumentResponse) : failure(context, 404, 'RAP-E402', id);
  });
  app.get('/api/events/:id', async (context) => {
    const id = context.req.param('id');
    const found = await store.event(id);
    return found ? context.json(eventResponse(found)) : failure(context, 404, 'RAP-E403', id);
  });
  app.get('/api/ledgers', async (context) => {
    const question = ledgersQuestion(context.req.query());
    if (!question) return failure(context, 400, 'RAP-E410', new URL(context.req.url).search);
    const { filter, limit, offset } = question;
    return context.json((await store.entries(filter, limit, offset)) satisfies LedgersResponse);
  });
  app.get('/api/entries/:id', async (context) => {
    const id = context.req.param('id');
    const found = await store.entry(id);
    return found ? context.json(entryResponse(found)) : failure(context, 404, 'RAP-E409', id);
  });
  app.get('/api/forecasts', async (context) => {
    const forecasts = await store.forecasts();
    const scores = { holder: scoresBy(forecasts, 'holder'), outlet: scoresBy(forecasts, 'outlet') };
    return context.json({ forecasts, scores, fewest: FEWEST } satisfies ForecastsResponse);
  });
  app.get('/api/commitments', async (context) =>
    context.json((await store.commitments()) satisfies CommitmentsResponse),
  );
  app.get('/api/stories', async (context) => {
    const least = Number(context.req.query('documents') ?? 2);
    const { stories, copies } = await store.stories();
    const told = stories.filter(({ originals }) => !(originals < least));
    return context.json({ stories: told, copies } satisfies StoriesResponse);
  });
  app.get('/api/stories/:id', async (context) => {
    const id = context.req.param('id');
    const known = await store.event(id);
    return known
      ? context.json((await store.compare(id)) satisfies ComparisonResponse)
      : failure(context, 404, 'RAP-E403', id);
  });
  app.get('/api/compare', async (context) =>
    context.json((await store.compare(context.req.query('q') ?? '')) satisfies ComparisonResponse),
  );
  app.get('/api/vocabulary', (context) =>
    context.json({ modality: MODALITY, type: PLOVER, ledger: LEDGERS } satisfies VocabularyResponse),
  );

  app.get('*', (context) => {
    const file = page.get(context.req.path);
    if (!file) return failure(context, 404, 'RAP-E401', context.req.path);
    return context.body(file.body, 200, {
      'Content-Type': file.type,
      'Cache-Control': file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
  app.notFound((context) => failure(context, 404, 'RAP-E401', context.req.path));
  app.onError((error, context) => thrown(context, error));
  return app;
}
