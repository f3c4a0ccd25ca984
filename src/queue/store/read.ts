import { MentorMatchError } from '../../errors';
import type { MatchingStore } from './contract';

/** The text under a key; @throws MentorMatchError `invalid-input` where there is none. */
export async function readStored(store: MatchingStore, tenant: string, key: string): Promise<string> {
  const text = await store.read(tenant, key);
  if (text !== undefined) return text;
  throw new MentorMatchError('invalid-input', [
    {
      path: key,
      message: 'not in the store',
      received: 'nothing',
      expected: 'a text of this tenant, in the store of whoever asks',
    },
  ]);
}
