import { realpathSync, type Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type Format, formatOf } from './format.js';
import { type Failed, failed, type Skipped, skipped } from './outcome.js';
import { pathFault } from './path-fault.js';

/** A file to read. */
export interface FoundFile {
  readonly kind: 'file';
  readonly path: string;
  /** Undefined for a file that was named outright though its extension says nothing to us: its bytes decide. */
  readonly format: Format | undefined;
}

type Found = FoundFile | Skipped | Failed;

/**
 * Finds files at and under paths, folders in the order of their sorted names. Whatever is not read is yielded
 * too: hidden and unsupported files of a folder as skipped, broken links, loops and special files as failed.
 * Symbolic links are followed; a folder that is reached twice is read once.
 */
export class Walk {
  /** Where each folder, by its real path, was found first. */
  readonly #folders = new Map<string, string>();
  readonly #outputs: ReadonlySet<string>;
  readonly #scratch: ReadonlySet<string>;

  /**
   * `outputs` are files that the run itself writes; in a folder they are no documents. `scratch` are files that are
   * there only while it runs; they are passed over without a word.
   */
  constructor(outputs: Iterable<string> = [], scratch: Iterable<string> = []) {
    this.#outputs = new Set([...outputs].map(inRealFolder));
    this.#scratch = new Set([...scratch].map(inRealFolder));
  }

  /** The files at a path that the user gave. */
  async *from(path: string): AsyncGenerator<Found> {
    yield* this.#visit(path, true, []);
  }

  async *#visit(path: string, named: boolean, above: readonly string[]): AsyncGenerator<Found> {
    let names: string[];
    let real: string;
    try {
      const status = await stat(path);
      if (!status.isDirectory()) {
        yield status.isFile() ? file(path, named) : failed({ path }, 'RAP-E102', `it is a ${kindOf(status)}`);
        return;
      }
      real = await realpath(path);
      names = (await readdir(path)).sort();
    } catch (error) {
      const [code, detail] = pathFault(error);
      const broken = code === 'RAP-E101' && (await isBrokenLink(path));
      yield failed({ path }, code, broken ? 'the symbolic link leads to nothing' : detail, error);
      return;
    }
    const before = this.#folders.get(real);
    if (above.includes(real)) yield failed({ path }, 'RAP-E103', 'the folder links back to a folder above it');
    else if (before !== undefined) yield skipped({ path }, 'repeated', `the folder was read before as ${before}`);
    else {
      this.#folders.set(real, path);
      yield* this.#folder(path, names, real, above);
    }
  }

  async *#folder(
    path: string,
    names: readonly string[],
    real: string,
    above: readonly string[],
  ): AsyncGenerator<Found> {
    if (names.length === 0) yield skipped({ path }, 'empty folder', 'the folder is empty');
    for (const name of names) {
      const inside = join(path, name);
      if (this.#scratch.has(join(real, name))) continue;
      if (name.startsWith('.')) yield skipped({ path: inside }, 'hidden', 'hidden files and folders are left out');
      else if (this.#outputs.has(join(real, name))) yield skipped({ path: inside }, 'own output', 'this run writes it');
      else yield* this.#visit(inside, false, [...above, real]);
    }
  }
}

function inRealFolder(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

function file(path: string, named: boolean): FoundFile | Skipped {
  const format = formatOf(path);
  if (format !== undefined || named) return { kind: 'file', path, format };
  const extension = extname(path);
  const what = extension === '' ? 'files without an extension' : `${extension} files`;
  return skipped({ path }, 'unsupported file', `${what} are not read`);
}

async function isBrokenLink(path: string): Promise<boolean> {
  try {
    if (!(await lstat(path)).isSymbolicLink()) return false;
    return await stat(path).then(
      () => false,
      (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT',
    );
  } catch {
    return false;
  }
}

function kindOf(status: Stats): string {
  if (status.isFIFO()) return 'named pipe';
  return status.isSocket() ? 'socket' : 'device';
}
