import { MentorMatchError, printValue } from '../../errors';
import type { Prepared } from './prepare';

/**
 * What asks about an optimum, or solves again, takes no stable matching.
 *
 * @param message why not.
 * @throws MentorMatchError `invalid-input`
 */
export function expectOptimalMethod({ policy }: Prepared, message: string, expected = '"optimal"'): void {
  if (policy.method === 'optimal') return;
  throw new MentorMatchError('invalid-input', [
    { path: 'policy.method', message, received: printValue(policy.method), expected },
  ]);
}
