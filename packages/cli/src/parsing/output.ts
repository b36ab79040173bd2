import { once } from 'node:events';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { RapporteurError } from '@rapporteur/report';
import { partialOf } from '../coding/reports-file.js';
import { systemFault } from '../faults.js';

/** A place that takes text piece by piece. */
export interface Output {
  /** @throws RapporteurError RAP-E217 where it cannot be written */
  write(text: string): Promise<void>;
  /** Makes what was written final. */
  close(): Promise<void>;
}

/** Standard output, no faster than the reader takes it. */
export class StreamOutput implements Output {
  #fault: unknown;

  constructor(private readonly stream: NodeJS.WritableStream) {
    stream.on('error', (error: unknown) => {
      this.#fault ??= error;
    });
  }

  async write(text: string): Promise<void> {
    this.#check();
    if (!this.stream.write(text)) {
      await once(this.stream, 'drain').catch((error: unknown) => {
        this.#fault ??= error;
      });
    }
    this.#check();
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.stream.write('', () => resolve()));
    this.#check();
  }

  #check(): void {
    if (this.#fault !== undefined) throw cannotWrite('standard output', this.#fault);
  }
}

/** A file, written beside it first: until all is there, the old one stays whole. Devices and pipes are written as they are. */
export class FileOutput implements Output {
  private constructor(
    private readonly name: string,
    private readonly file: FileHandle,
    private readonly target: string,
    private readonly partial: string | undefined,
  ) {}

  static async open(name: string): Promise<FileOutput> {
    try {
      const target = await realpath(name).catch(() => name);
      const status = await stat(target).catch(() => undefined);
      if (status?.isDirectory() === true) throw new RapporteurError('RAP-E217', name, 'it is a folder');
      const partial = status === undefined || status.isFile() ? partialOf(target) : undefined;
      return new FileOutput(name, await open(partial ?? target, 'w'), target, partial);
    } catch (error) {
      throw cannotWrite(name, error);
    }
  }

  async write(text: string): Promise<void> {
    try {
      await this.file.writeFile(text);
    } catch (error) {
      // Half a file is of no use to anybody.
      await this.file.close().catch(() => {});
      if (this.partial !== undefined) await rm(this.partial, { force: true });
      throw cannotWrite(this.name, error);
    }
  }

  async close(): Promise<void> {
    try {
      await this.file.close();
      if (this.partial !== undefined) await rename(this.partial, this.target);
    } catch (error) {
      throw cannotWrite(this.name, error);
    }
  }
}

export function cannotWrite(name: string, error: unknown): RapporteurError {
  if (error instanceof RapporteurError) return error;
  return new RapporteurError('RAP-E217', name, systemFault(error), { cause: error });
}
