import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { RapporteurError } from '@rapporteur/report';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Whether its name changes with its content, so that it may be kept for ever. */
  readonly hashed: boolean;
}

/**
 * The built page by address ("/assets/index-x.js"), read once. Only what was found here is ever served, so no request
 * can reach another file.
 */
export function readPageFiles(directory: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const path of listFiles(directory)) {
    const type = TYPES[extname(path)];
    if (type === undefined) continue;
    const address = `/${relative(directory, path).split(sep).join('/')}`;
    files.set(address, { body: new Uint8Array(readFileSync(path)), type, hashed: address.startsWith('/assets/') });
  }
  const index = files.get('/index.html');
  if (!index) throw new RapporteurError('RAP-E408', directory);
  return files.set('/', index);
}

function listFiles(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    throw new RapporteurError('RAP-E408', directory, undefined, { cause: error });
  }
}
