import * as z from 'zod';
import { type Day, parseWith } from '../../model';
import type { MilestoneKind } from '../time';
import { type Measure, type Objective, type ObjectiveOwner, objectiveOwnerSchema } from './objective';

/** An objective that a form usually has, to be filled in for a person, a pair or a program. */
export interface ObjectiveTemplate {
  readonly id: string;
  readonly kind: Objective['kind'];
  readonly scope: ObjectiveOwner['scope'];
  /** With a gap to fill in, such as `Take on the role of ...`. */
  readonly title: string;
  readonly measure: Omit<Measure, 'baseline' | 'target'>;
  /** A baseline and a target as an example of a sensible size. */
  readonly example: { readonly baseline: number; readonly target: number };
  /** Fixed point by which it is due. */
  readonly due: MilestoneKind;
}

/** What makes an objective of a template. */
export interface ObjectiveFill
  extends Pick<Objective, 'id' | 'owner'>,
    Partial<Pick<Objective, 'title' | 'weight' | 'priorityIds' | 'skill' | 'goal' | 'nextRole'>> {
  /** In the unit of the measure. */
  readonly baseline?: number;
  /** In the unit of the measure. */
  readonly target?: number;
  readonly due?: Day;
}

const objectiveFromArgs = z.object({
  template: z.object({ kind: z.string(), title: z.string(), measure: z.object({}) }),
  fill: z.object({ id: z.string().min(1), owner: objectiveOwnerSchema }),
});

/**
 * Fills in a template. A baseline or target that is not given stays open, and the linter will ask for it. O(1).
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for a template without kind, title or measure, and a fill without id or
 *   owner.
 *
 * @example
 * ```ts
 * import { objectiveFrom, professionalPreset } from 'mentor-match/program';
 *
 * const template = professionalPreset.objectives.find(({ kind }) => kind === 'develop-skill')!;
 * objectiveFrom(template, {
 *   id: 'o1',
 *   owner: { scope: 'person', personId: 'cleo' },
 *   title: 'SQL for reports',
 *   skill: 'SQL',
 *   due: '2026-06-30',
 * }).kind; // => 'develop-skill'
 * ```
 */
export function objectiveFrom(template: ObjectiveTemplate, fill: ObjectiveFill): Objective {
  parseWith(objectiveFromArgs, { template, fill });
  const { baseline, target, ...rest } = fill;
  return {
    kind: template.kind,
    ...rest,
    title: fill.title ?? template.title,
    measure: {
      ...template.measure,
      ...(baseline === undefined ? {} : { baseline }),
      ...(target === undefined ? {} : { target }),
    },
  };
}
