export { entrepreneurPreset } from './entrepreneur';
export { formPreset } from './form-preset';
export type { FormPreset, RoleWording } from './preset';
export { professionalPreset } from './professional';
export { reversePreset } from './reverse';
export { DEFAULT_SCREENING } from './screening';
export { situationalPreset } from './situational';
export { ROLE_TITLES } from './titles';
export { ROLE_WORDING } from './wording';
