import { MentorMatchError, printValue } from '../../errors';
import { FORMS, type Form } from '../../model';
import { entrepreneurPreset } from './entrepreneur';
import type { FormPreset } from './preset';
import { professionalPreset } from './professional';
import { reversePreset } from './reverse';
import { situationalPreset } from './situational';

const PRESETS: { readonly [F in Form]: FormPreset } = {
  professional: professionalPreset,
  entrepreneur: entrepreneurPreset,
  situational: situationalPreset,
  reverse: reversePreset,
};

/**
 * The preset of a form whose name comes from data. It carries the texts of all four forms into a page: where the form
 * is known, import its preset instead (`reversePreset`). O(1). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for what is no form.
 *
 * @example
 * ```ts
 * import { formPreset } from 'mentor-match/program';
 *
 * formPreset('reverse').form; // => 'reverse'
 * ```
 */
export function formPreset(form: Form): FormPreset {
  if (FORMS.includes(form)) return PRESETS[form];
  throw new MentorMatchError('invalid-input', [
    {
      path: 'form',
      message: 'not a form of mentoring',
      received: printValue(form),
      expected: `one of ${FORMS.join(', ')}`,
    },
  ]);
}
