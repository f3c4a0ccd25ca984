import type { Form } from '../model';
import { entrepreneurPreset } from './forms/entrepreneur';
import type { FormPreset } from './forms/preset';
import { professionalPreset } from './forms/professional';
import { reversePreset } from './forms/reverse';
import { situationalPreset } from './forms/situational';

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
