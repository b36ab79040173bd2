/** What failures of the system mean in plain words; anything else in its own. */
const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EROFS: 'the disk can only be read',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EFBIG: 'the file would become too large',
  EIO: 'the device reports an error',
  EPIPE: 'the reader closed it',
  ERR_STREAM_DESTROYED: 'the reader closed it',
  EADDRINUSE: 'the port is in use',
  EADDRNOTAVAIL: 'this machine does not have that address',
  ENOTFOUND: 'the host is not known',
};

export function systemFault(error: unknown): string {
  const code = codeOf(error);
  if (code !== undefined && code in WORDS) return WORDS[code]!;
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}

/** The system's code of an error: "ENOSPC". */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The stack of an error and of what caused it; only for those who ask for it. */
export function trace(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? (error.stack ?? '') : `${error.stack}\ncaused by ${trace(error.cause)}`;
}
