import { type ErrorCode, RapporteurError } from '@rapporteur/report';

/** How DuckDB words its failures, and what each means to the person at the keyboard; the first that fits counts. */
const FAULTS: readonly (readonly [pattern: RegExp, code: ErrorCode, detail?: string])[] = [
  [/No space left on device|Disk quota exceeded|File too large|Out of space/i, 'RAP-E304'],
  [/Could not set lock|being used by another process|Conflicting lock/i, 'RAP-E301'],
  [/not a valid DuckDB database/i, 'RAP-E302'],
  [/newer (?:version of DuckDB|DuckDB version)|database file with version number/i, 'RAP-E305'],
  [/in read-only mode: database does not exist/i, 'RAP-E309'],
  [/attached in read-only mode|read-only mode!/i, 'RAP-E307'],
  [/Corrupt database file|Could not read enough bytes|checksum|Failure while replaying WAL/i, 'RAP-E308'],
  [/Permission denied/i, 'RAP-E303', 'the store cannot be read or written: permission denied'],
  [/Read-only file system/i, 'RAP-E303', 'the store cannot be written: the disk can only be read'],
  [/Is a directory/i, 'RAP-E303', 'the store cannot be opened: it is a folder'],
  [/Not a directory/i, 'RAP-E303', 'the store cannot be opened: a part of its path is not a folder'],
  [/No such file or directory/i, 'RAP-E303', 'the store cannot be opened: there is no such folder'],
  [/Connection (?:was )?(?:already )?(?:closed|disconnected)|connection is closed/i, 'RAP-E310'],
  [/IO Error|Input\/output error/i, 'RAP-E303'],
];

/** Turns what DuckDB threw into a failure with a code and a remedy; one that is of another kind stays as it is. */
export function storeFault(error: unknown, path: string): unknown {
  if (error instanceof RapporteurError || !(error instanceof Error)) return error;
  const fault = FAULTS.find(([pattern]) => pattern.test(error.message));
  return fault ? new RapporteurError(fault[1], path, fault[2], { cause: error }) : error;
}
