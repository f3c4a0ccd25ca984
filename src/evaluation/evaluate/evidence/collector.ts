import { type ErrorIssue, MentorMatchError } from '../../../errors';
import { addAll } from '../../../lists';
import { addIssue } from '../../statistics';

/** Collects the problems of evidence, and the people whom the rest of it may speak of. */
export class Collector {
  readonly issues: ErrorIssue[] = [];
  readonly mentors = new Set<string>();
  readonly mentees = new Set<string>();

  /** Adds an issue for somebody who neither was selected nor is in a pair. Whoever that is comes after the pairs. */
  person(path: string, personId: string, side?: 'mentor' | 'mentee'): void {
    const isMentor = side !== 'mentee' && this.mentors.has(personId);
    const isMentee = side !== 'mentor' && this.mentees.has(personId);
    if (isMentor || isMentee) return;
    addIssue(
      this.issues,
      path,
      `no ${side ?? 'mentor or mentee'} of the program has this id`,
      personId,
      'somebody of a pair, or listed under "selected"',
    );
  }

  unknown(path: string, message: string, id: string, known: Iterable<string>): void {
    const ids = [...known];
    const shown = ids.slice(0, 10).join(', ') || 'none, there are none';
    addIssue(this.issues, path, message, id, `one of ${shown}${ids.length > 10 ? ', …' : ''}`);
  }

  /** Adds an issue for a key that was seen before. */
  once(
    seen: Map<string, number>,
    key: string,
    list: string,
    index: number,
    what: string,
    expected: string,
  ): void {
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return;
    }
    const where = first < 0 ? 'the name is taken' : `after ${list}[${first}]`;
    addIssue(this.issues, `${list}[${index}]`, `${what} stands a second time, ${where}`, key, expected);
  }

  attempt<T>(read: () => T, otherwise: T, prefix = ''): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof MentorMatchError)) throw error;
      addAll(
        this.issues,
        error.issues.map((issue) => ({ ...issue, path: `${prefix}${issue.path}` })),
      );
      return otherwise;
    }
  }
}
