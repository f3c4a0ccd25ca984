/** What the operating system refused. */
export interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
}

export function isSystemError(error: unknown): error is SystemError {
  return (
    error instanceof Error &&
    typeof Reflect.get(error, 'syscall') === 'string' &&
    typeof Reflect.get(error, 'code') === 'string'
  );
}

const WORDS: { readonly [code: string]: string } = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'a disk that is read only',
  ENOENT: 'no such file',
  ENOTDIR: 'no such file: a part of the path is not a folder',
  EISDIR: 'a folder, not a file',
  EEXIST: 'a file, not a folder',
  ENOSPC: 'a full disk',
  EDQUOT: 'no room left for this user',
  EBUSY: 'a file that another program has open',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'a path that is too long',
  ELOOP: 'links that lead in a circle',
  EIO: 'a failing disk',
  EPIPE: 'nobody who reads it',
};

/** In words, with the code that can be looked up. */
export function systemWords({ code, message }: SystemError): string {
  const words = WORDS[code];
  return words === undefined ? message : `${words} (${code})`;
}

/** What V8 says where an array would be longer than there is memory, or than any may be. */
export function isOutOfMemory(error: unknown): error is RangeError {
  return error instanceof RangeError && /array (?:length|buffer)/i.test(error.message);
}
