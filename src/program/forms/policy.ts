import { FORM_DEFAULTS, type Form, type PolicyInput } from '../../model';

/** The policy of a form, written out: matching with it is matching with `form` alone. */
export function formPolicy(form: Form): PolicyInput {
  const { weights, params, rules } = FORM_DEFAULTS[form];
  return { form, weights, params, rules };
}
