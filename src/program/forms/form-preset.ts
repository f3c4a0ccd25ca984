import type { Form } from '../../model';
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

/** The preset of a form. */
export function formPreset(form: Form): FormPreset {
  return PRESETS[form];
}
