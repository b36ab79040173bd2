import type { ErrorCode } from '@rapporteur/report';

/** What a failure of the file system means to the person who gave the path. */
const FAULTS: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  ENOENT: ['RAP-E101', 'no such file or folder'],
  ENOTDIR: ['RAP-E101', 'a part of the path is not a folder'],
  EACCES: ['RAP-E101', 'permission denied'],
  EPERM: ['RAP-E101', 'permission denied'],
  ELOOP: ['RAP-E103', 'the symbolic links lead in a circle'],
  ENAMETOOLONG: ['RAP-E101', 'the path is too long'],
  EIO: ['RAP-E101', 'the device reports a read error'],
  EMFILE: ['RAP-E101', 'too many files are open'],
  ENXIO: ['RAP-E102', 'it is a device or socket'],
  ERR_FS_FILE_TOO_LARGE: ['RAP-E110', 'it is larger than one document can be'],
  ERR_INVALID_ARG_VALUE: ['RAP-E101', 'the path holds a NUL character'],
};

/** Code and detail for an error thrown by `node:fs`. */
export function pathFault(error: unknown): readonly [ErrorCode, string] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAULTS[code] ?? ['RAP-E101', error instanceof Error ? error.message : String(error)];
}
