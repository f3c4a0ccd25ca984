import { streamJson } from '../../interchange';

/** What `--json` prints: one object with `ok` first, which is whether the exit code is 0, and what the verb answers. */
export function answer(ok: boolean, fields: object): Iterable<string> {
  return streamJson({ ok, ...fields });
}
