export { formPreset } from './form-preset';
export type { FormPreset, RoleWording } from './preset';
export { DEFAULT_SCREENING } from './screening';
