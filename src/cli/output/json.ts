import { streamJson } from '../../interchange';
import type { Io } from '../io';

/**
 * Writes the answer to `--json`: one object with `ok`, which is whether the exit code is 0, and what the help of the command
 * names.
 */
export async function outJson(io: Pick<Io, 'out'>, ok: boolean, fields: object): Promise<void> {
  await io.out(streamJson({ ok, ...fields }));
}
