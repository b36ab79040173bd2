import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises';
import { RapporteurError, type Report } from '@rapporteur/report';
import { systemFault } from '../faults.js';
import type { Sink } from './sink.js';

/**
 * Reports as JSON Lines in a file. They are collected in `FILE.partial` beside it, which takes the file's place
 * when the run ends: the old file stays whole until then, and no reader ever sees half a line. A device or pipe
 * is written as it is.
 */
export class ReportsFile implements Sink {
  readonly wantsCodedBefore = true;
  #length = 0;

  private constructor(
    readonly name: string,
    private readonly file: FileHandle,
    private readonly target: string,
    private readonly partial: string | undefined,
  ) {}

  static async open(name: string): Promise<ReportsFile> {
    try {
      const target = await realpath(name).catch(() => name);
      const status = await stat(target).catch(() => undefined);
      const inPlace = status !== undefined && !status.isFile() && !status.isDirectory();
      if (status?.isDirectory() === true) throw new RapporteurError('RAP-E207', name, 'it is a folder');
      const partial = inPlace ? undefined : partialOf(target);
      return new ReportsFile(name, await open(partial ?? target, 'w'), target, partial);
    } catch (error) {
      throw writeFault(name, error);
    }
  }

  async write(reports: readonly Report[]): Promise<void> {
    const bytes = Buffer.from(reports.map((report) => `${JSON.stringify(report)}\n`).join(''));
    try {
      for (let at = 0; at < bytes.length; ) at += (await this.file.write(bytes, at)).bytesWritten;
      this.#length += bytes.length;
    } catch (error) {
      // Whole lines only: what was begun of this batch goes.
      if (this.partial !== undefined) await this.file.truncate(this.#length).catch(() => {});
      throw writeFault(this.name, error);
    }
  }

  async close(): Promise<void> {
    try {
      if (this.partial !== undefined) await this.file.sync();
      await this.file.close();
      if (this.partial !== undefined) await rename(this.partial, this.target);
    } catch (error) {
      throw writeFault(this.name, error);
    }
  }
}

/** Where the reports of a running command are collected. */
export function partialOf(path: string): string {
  return `${path}.partial`;
}

function writeFault(name: string, error: unknown): RapporteurError {
  if (error instanceof RapporteurError) return error;
  return new RapporteurError('RAP-E207', name, systemFault(error), { cause: error });
}
