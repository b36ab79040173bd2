import type { DuckDBConnection } from '@duckdb/node-api';
import { type Event, RapporteurError, type Report } from '@rapporteur/report';
import { appendReports } from './append.js';
import { compareAccounts } from './compare/compare.js';
import type { Comparison } from './compare/comparison.js';
import type { Brief } from './digest/brief.js';
import { type DigestOptions, digest } from './digest/digest.js';
import { type DocumentSummary, documentSummaries } from './document-summary.js';
import { type EntryFilter, type EntryPage, entryPage, type FoundEntry, findEntry } from './entries.js';
import { storeFault } from './fault.js';
import { matchingDocuments } from './find-document.js';
import { type Followed, followLedger } from './follow/follow-store.js';
import { type FollowedCommitment, followedCommitments } from './follow/followed-commitments.js';
import { type FollowedForecast, followedForecasts } from './follow/followed-forecasts.js';
import { type Judgement, overrule, withdrawOverrule } from './follow/overrule.js';
import { type OpenFile, openFile } from './open-file.js';
import { removeDocuments } from './remove.js';
import { prepareSchema } from './schema.js';
import { keepStories, makeStories, storiesAreFresh, storiesAreStale } from './stories/keep.js';
import { readStories } from './stories/read-stories.js';
import type { StoryBook } from './stories/story.js';
import { type Summary, summarize } from './summary.js';
import { refuseForeignIds } from './unique-ids.js';
import { validate } from './validate.js';

/** An event with the report it stands in. */
export interface FoundEvent {
  readonly report: Report;
  readonly event: Event;
}

/**
 * Reports in one DuckDB file, and the queries over them. One process owns the file; what was saved survives a kill.
 * Failures are `RapporteurError`s with `RAP-E3..` codes that name the file or the document.
 */
export class Store {
  #closed = false;
  /** The end of the queue of writes: they go one after the other. */
  #writing: Promise<unknown> = Promise.resolve();
  /** Queries under way; the file is not let go under them. */
  readonly #reading = new Set<Promise<unknown>>();

  private constructor(
    /** The database file. */
    readonly path: string,
    private readonly file: OpenFile,
    private readonly reader: DuckDBConnection,
    private readonly writer: DuckDBConnection | undefined,
  ) {}

  /** Opens the store, or makes it unless it is to be read only. */
  static async open(path: string, options: { readonly readOnly?: boolean } = {}): Promise<Store> {
    const readOnly = options.readOnly ?? false;
    const file = await openFile(path, readOnly);
    try {
      const reader = await file.instance.connect();
      await prepareSchema(reader, path, readOnly);
      return new Store(path, file, reader, readOnly ? undefined : await file.instance.connect());
    } catch (error) {
      file.release();
      throw storeFault(error, path);
    }
  }

  /** Whether the document has been coded. */
  async has(documentId: string): Promise<boolean> {
    return this.#read(async (connection) => {
      const found = await connection.runAndReadAll('SELECT 1 FROM documents WHERE id = $1', [documentId]);
      return found.currentRowCount > 0;
    });
  }

  /** Saves all of the reports or none; a document coded again replaces its former report. */
  async save(reports: readonly Report[]): Promise<void> {
    return this.#write(async (connection) => {
      for (const report of reports) validate(report);
      // Of two reports of one document, the later one counts.
      const latest = [...new Map(reports.map((report) => [report.document.id, report])).values()];
      if (latest.length === 0) return;
      await removeDocuments(
        connection,
        latest.map((report) => report.document.id),
      );
      await refuseForeignIds(connection, latest);
      await appendReports(connection, latest);
      await storiesAreStale(connection);
    });
  }

  /** All documents, by day of publication. */
  async documents(): Promise<DocumentSummary[]> {
    return this.#read(documentSummaries);
  }

  /** The report of a document, byte for byte as it was saved. */
  async report(documentId: string): Promise<Report | undefined> {
    return this.#read(async (connection) => {
      const found = await connection.runAndReadAll('SELECT report FROM reports WHERE document = $1', [documentId]);
      return found.currentRowCount > 0 ? (JSON.parse(String(found.value(0, 0))) as Report) : undefined;
    });
  }

  /** The documents a person may mean: by id, by the start of an id, by title. More than one: the query is ambiguous. */
  async findDocument(query: string): Promise<DocumentSummary[]> {
    return matchingDocuments(await this.documents(), query);
  }

  /** An event by its id, with its report. */
  async event(eventId: string): Promise<FoundEvent | undefined> {
    return this.#read(async (connection) => {
      const found = await connection.runAndReadAll(
        'SELECT report FROM reports WHERE document IN (SELECT document FROM events WHERE id = $1) ORDER BY document',
        [eventId],
      );
      if (found.currentRowCount === 0) return undefined;
      const report = JSON.parse(String(found.value(0, 0))) as Report;
      const event = report.events.find(({ id }) => id === eventId);
      return event && { report, event };
    });
  }

  /** An entry of a ledger by its id, with its report. */
  async entry(entryId: string): Promise<FoundEntry | undefined> {
    return this.#read((connection) => findEntry(connection, entryId));
  }

  /** The entries of the ledgers that a filter leaves, newest first: how many, and those from `offset` on, told. */
  async entries(filter: EntryFilter = {}, limit = 50, offset = 0): Promise<EntryPage> {
    return this.#read((connection) => entryPage(connection, filter, limit, offset));
  }

  /**
   * The events that more than one document tells, by their days, and the documents that are copies of others. They are
   * made anew where documents have come since they were last asked for, and kept unless the store is only read.
   */
  async stories(): Promise<StoryBook> {
    return this.#read((connection) => this.#stories(connection));
  }

  /**
   * How outlets tell the events that a question means: the id of an event, or words that must all fit its parties, type
   * (in capitals), days (`2011-03`, `2011-03-17..2011-03-20`), place or sentence. Nothing asked: all events.
   */
  async compare(query: string): Promise<Comparison> {
    return this.#read(async (connection) => compareAccounts(connection, await this.#stories(connection), query));
  }

  /** What the store holds, at a glance. */
  async summary(): Promise<Summary> {
    return this.#read(async (connection) => {
      await this.#refreshed(connection);
      return summarize(connection);
    });
  }

  /** All forecasts, by day of publication, with what became of them. */
  async forecasts(): Promise<FollowedForecast[]> {
    return this.#read(followedForecasts);
  }

  /** All commitments, by day of publication, with what became of them. */
  async commitments(): Promise<FollowedCommitment[]> {
    return this.#read(followedCommitments);
  }

  /** Holds every entry of a ledger against all later documents, and keeps what is found. */
  async follow(ledger: Followed): Promise<void> {
    return this.#write((connection) => followLedger(connection, ledger));
  }

  /** Keeps a person's judgement of what became of an entry. Fails with RAP-E312 or RAP-E313 where there is none such. */
  async overrule(ledger: Followed, entry: string, judgement: Judgement): Promise<void> {
    return this.#write((connection) => overrule(connection, ledger, entry, judgement));
  }

  /** Takes a person's judgement back. Fails with RAP-E314 where there is none. */
  async withdrawOverrule(ledger: Followed, entry: string): Promise<void> {
    return this.#write((connection) => withdrawOverrule(connection, ledger, entry));
  }

  /** A brief of what the documents of a period tell. */
  async digest(options: DigestOptions): Promise<Brief> {
    return this.#read(async (connection) => digest(connection, await this.#stories(connection), options));
  }

  /** Waits for what is under way and lets the file go. Closing twice does nothing. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.allSettled([this.#writing, ...this.#reading]);
    this.writer?.closeSync();
    this.reader.closeSync();
    this.file.release();
  }

  /** Runs one write after those under way, all of it or nothing. */
  async #write(change: (connection: DuckDBConnection) => Promise<void>): Promise<void> {
    if (this.#closed) throw new RapporteurError('RAP-E310', this.path);
    return this.#inTurn(change);
  }

  async #inTurn<T>(change: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const written = this.#writing.then(() => this.#transact(change));
    this.#writing = written.catch(() => {});
    return written;
  }

  async #transact<T>(change: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    if (!this.writer) throw new RapporteurError('RAP-E307', this.path);
    try {
      await this.writer.run('BEGIN');
      const result = await change(this.writer);
      await this.writer.run('COMMIT');
      return result;
    } catch (error) {
      // A failed commit has already been undone by the database.
      await this.writer.run('ROLLBACK').catch(() => {});
      throw storeFault(error, this.path);
    }
  }

  async #stories(connection: DuckDBConnection): Promise<StoryBook> {
    return (await this.#refreshed(connection)) ?? readStories(connection);
  }

  /** Makes the stories where the kept ones are not those of the documents; undefined where they are. */
  async #refreshed(connection: DuckDBConnection): Promise<StoryBook | undefined> {
    if (await storiesAreFresh(connection)) return undefined;
    if (!this.writer) return makeStories(connection);
    // Not #write: what a question that is under way needs is still made when the store is to be closed.
    return this.#inTurn(async (writer) => {
      const book = await makeStories(writer);
      await keepStories(writer, book);
      return book;
    });
  }

  async #read<T>(query: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    if (this.#closed) throw new RapporteurError('RAP-E310', this.path);
    const reading = query(this.reader);
    this.#reading.add(reading);
    try {
      return await reading;
    } catch (error) {
      throw storeFault(error, this.path);
    } finally {
      this.#reading.delete(reading);
    }
  }
}
