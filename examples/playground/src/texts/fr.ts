import { EN_TEXTS } from './en';
export const FR_TEXTS = EN_TEXTS;
