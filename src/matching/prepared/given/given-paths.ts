import { MentorMatchError } from '../../../errors';
import type { LoadedPeople } from '../../../model';
import type { Steps } from '../../../steps';

const PERSON = /^(mentors|mentees)\[(\d+)\]/;

/** Runs steps on people in the seeded order; paths in their errors count people as the caller gave them. */
export function* withGivenPaths<T>(people: Pick<LoadedPeople, 'inputIndex'>, steps: Steps<T>): Steps<T> {
  try {
    return yield* steps;
  } catch (error) {
    if (!(error instanceof MentorMatchError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: givenPath(issue.path, people) }));
    throw new MentorMatchError(error.code, issues, { cause: error });
  }
}

function givenPath(path: string, people: Pick<LoadedPeople, 'inputIndex'>): string {
  return path.replace(PERSON, (_, side: string, index: string) => {
    const place = people.inputIndex(side === 'mentors' ? 'mentors' : 'mentees', Number(index));
    return `${side}[${place}]`;
  });
}
