import { type ErrorIssue, isObject, MentorMatchError, printValue } from '../../errors';

/** The issue for something that should be an id. */
export function notAnId(path: string, received: unknown): ErrorIssue {
  return { path, message: 'not an id', received: printValue(received), expected: 'a text' };
}

/** What is wrong with the shape of a pair. */
export function pairIssues(pair: unknown, path: string): ErrorIssue[] {
  if (!isObject(pair)) {
    const expected = 'an object with mentorId and menteeId';
    return [{ path, message: 'not a pair', received: printValue(pair), expected }];
  }
  const { mentorId, menteeId } = pair;
  return Object.entries({ mentorId, menteeId }).flatMap(([key, id]) =>
    typeof id === 'string' ? [] : [notAnId(`${path}.${key}`, id)],
  );
}

/** Callers without types pass anything for a pair. @throws MentorMatchError `invalid-input`. */
export function expectPair(pair: unknown, path = 'pair'): void {
  const issues = pairIssues(pair, path);
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}
