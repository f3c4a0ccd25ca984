import type { Form, PolicyInput } from '../../model';
import type { ProgramContent } from '../content';
import type { ObjectiveTemplate } from '../objectives';
import type { TimeFrameDefaults } from '../time';

/** What the two people are called in a form, and what is expected of them. */
export interface RoleWording {
  /** Title in texts, such as `founder`. */
  readonly title: string;
  readonly plural: string;
  /** One sentence: who this is. */
  readonly who: string;
  /** What this side does for the mentoring. */
  readonly expectations: readonly string[];
}

/** All that a program of one form starts from. Plain data: copy it and change what does not fit. */
export interface FormPreset extends ProgramContent {
  readonly form: Form;
  readonly name: string;
  /** What the form is for, and when another is the better choice. */
  readonly summary: string;
  /** How to match, written out: the same as `{ form }`. Give it to `matchCohort`, with your own rules added. */
  readonly policy: PolicyInput;
  readonly timeFrame: TimeFrameDefaults;
  readonly roles: { readonly mentor: RoleWording; readonly mentee: RoleWording };
  /** Objectives that such programs usually have. */
  readonly objectives: readonly ObjectiveTemplate[];
}
