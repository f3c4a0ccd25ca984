import { printValue } from '../../errors';
import { tableWarning } from '../../messages';
import type { Warning } from '../../model';
import type { TableDecoder } from '../encoding';

/** What is said of an encoding that was told by the bytes, with names by which it can be checked. */
export function encodingWarnings(
  { reading, told }: TableDecoder,
  fileName: string,
  names: readonly string[] = [],
): readonly Warning[] {
  if (reading?.from !== 'bytes') return [];
  const examples = (names.length > 0 ? names : told).map((text) => printValue(text));
  return [tableWarning('warnings.table-encoding-told', { encoding: reading.name, examples }, fileName)];
}
