import { sumOf } from '../lists';
import { IMPORTANCE_GRADE, type Importance, type Mentee, type Policy } from '../model';
import { scaleWeights } from './numbers';

/** The weights that rows of scores go by: the policy's, or a mentee's own. */
export interface Weightings {
  /** The distinct ones, each in the order of the criteria that are scored; the first is the policy's, as given. */
  readonly weights: readonly (readonly number[])[];
  /** Which of them each mentee has. */
  readonly ofMentee: Int32Array;
}

/** The grade of a criterion that a mentee does not name. */
const NEUTRAL = IMPORTANCE_GRADE.medium;

/** What an answer counts, 0 to 3. */
export function gradeOf(importance: Importance | undefined): number {
  if (importance === undefined) return NEUTRAL;
  return typeof importance === 'number' ? importance : IMPORTANCE_GRADE[importance];
}

/**
 * The weights of every mentee. Of a policy with `personalWeights` of share s, the criterion c of policy weight w(c) and
 * grade g(c) has for a mentee
 *
 *     (1 - s) * w(c) + s * W * w(c) * g(c) / sum of w * g,   W = sum of w
 *
 * whose sum is W again: each row stays a weighted mean in [0, 1], and equal grades are as if nothing were said.
 *
 * O(people * criteria). Mentees who answer alike share their weights.
 *
 * @param ids of the criteria that are scored.
 */
export function weightingsOf(
  mentees: readonly Mentee[],
  { weights, personalWeights }: Pick<Policy, 'weights' | 'personalWeights'>,
  ids: readonly string[],
): Weightings {
  const stated = ids.map((id) => weights[id]!);
  const ofMentee = new Int32Array(mentees.length);
  const all: (readonly number[])[] = [stated];
  if (personalWeights === undefined) return { weights: all, ofMentee };
  const known = new Map<string, number>();
  for (const [index, { importance }] of mentees.entries()) {
    if (importance === undefined) continue;
    const grades = ids.map((id) => gradeOf(Object.hasOwn(importance, id) ? importance[id] : undefined));
    if (saysNothing(grades)) continue;
    const key = grades.join();
    let code = known.get(key);
    if (code === undefined) {
      code = all.push(blend(stated, grades, personalWeights.share)) - 1;
      known.set(key, code);
    }
    ofMentee[index] = code;
  }
  return { weights: all, ofMentee };
}

/** Each weight over the sum of them. */
export function sharesOf(weights: readonly number[]): readonly number[] {
  const scaled = scaleWeights(weights);
  const whole = sumOf(scaled);
  return scaled.map((weight) => weight / whole);
}

/** Whether all criteria matter alike, or none at all. */
function saysNothing(grades: readonly number[]): boolean {
  return grades.every((grade) => grade === grades[0]);
}

function blend(stated: readonly number[], grades: readonly number[], share: number): readonly number[] {
  const scaled = scaleWeights(stated);
  const graded = scaled.map((weight, at) => weight * grades[at]!);
  const own = sumOf(graded);
  // Weights far below the largest are 0 once scaled, and the mentee may care for none but these.
  if (own === 0) return stated;
  const whole = sumOf(scaled);
  // That of the policy, or one in which even the whole weight is a number.
  const scale = Math.min(Math.max(...stated) / Math.max(...scaled), 2 ** 1023 / whole);
  return scaled.map((weight, at) => scale * ((1 - share) * weight + share * whole * (graded[at]! / own)));
}
