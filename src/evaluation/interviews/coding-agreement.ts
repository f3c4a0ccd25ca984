import type { ErrorIssue } from '../../errors';
import { addIssue, refuseIssues } from '../statistics';
import { type Interview, parseCodebook, parseInterviews, type Theme } from './interview';

/** How far two coders agree on one theme. */
export interface CodingAgreement {
  readonly themeId: string;
  /** Interviews that both have coded. */
  readonly n: number;
  /** Share of interviews on which they agree, in [0, 1]; `null` without interviews. */
  readonly agreement: number | null;
  /**
   * Cohen's kappa: agreement beyond what chance gives, 1 at best, 0 for chance; `null` where both have said the
   * same of all interviews, so that chance alone gives full agreement.
   */
  readonly kappa: number | null;
}

/**
 * Compares two codings of the same interviews, theme by theme: (observed - expected) / (1 - expected agreement).
 * For the people who code, not for reports: it does not protect small groups.
 *
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20
 * (1960) 37-46, DOI 10.1177/001316446002000104.
 *
 * O(t (m + t)) for t themes and m marks, a mark being a theme of a passage in either coding. Deterministic.
 *
 * @returns one entry a theme, in the order of the codebook.
 * @throws MentorMatchError `invalid-input` with every problem; two codings of different interviews are one.
 *
 * @example
 * ```ts
 * import { codingAgreement } from 'mentor-match/evaluation';
 *
 * const codebook = [
 *   { id: 'trust', name: 'Trust' },
 *   { id: 'time', name: 'Time' },
 * ];
 * const coded = (...themes: readonly string[]) =>
 *   themes.map((theme, at) => ({
 *     id: `interview-${at}`,
 *     personId: `person-${at}`,
 *     role: 'mentee' as const,
 *     passages: [{ themeIds: [theme], tone: 'positive' as const, quote: 'It helped.' }],
 *   }));
 * const first = coded('trust', 'time', 'time', 'trust');
 * const second = coded('trust', 'time', 'trust', 'trust');
 * const [trust] = codingAgreement(codebook, first, second);
 * [trust?.agreement, trust?.kappa]; // => [0.75, 0.5]
 * ```
 */
export function codingAgreement(
  codebook: readonly Theme[],
  first: readonly Interview[],
  second: readonly Interview[],
): readonly CodingAgreement[] {
  const themes = parseCodebook(codebook);
  const other = new Map(parseInterviews(second, themes).map((interview) => [interview.id, interview]));
  const pairs = parseInterviews(first, themes).flatMap((interview) => {
    const match = other.get(interview.id);
    return match === undefined ? [] : [[interview, match] as const];
  });
  const issues: ErrorIssue[] = [];
  if (pairs.length !== first.length || pairs.length !== second.length) {
    addIssue(
      issues,
      'second',
      'the two codings are not of the same interviews',
      `${second.length} interviews, ${pairs.length} of them in both`,
      'the same ids as in the first coding',
    );
  }
  refuseIssues(issues);
  return themes.map(({ id }) => {
    const marks = pairs.map(([a, b]) => [has(a, id), has(b, id)] as const);
    const n = marks.length;
    if (n === 0) return { themeId: id, n, agreement: null, kappa: null };
    const agreement = marks.filter(([a, b]) => a === b).length / n;
    const shareFirst = marks.filter(([a]) => a).length / n;
    const shareSecond = marks.filter(([, b]) => b).length / n;
    const expected = shareFirst * shareSecond + (1 - shareFirst) * (1 - shareSecond);
    return {
      themeId: id,
      n,
      agreement,
      kappa: expected === 1 ? null : (agreement - expected) / (1 - expected),
    };
  });
}

function has(interview: Interview, themeId: string): boolean {
  return interview.passages.some((passage) => passage.themeIds.includes(themeId));
}
