import { headWords, type SurveyFormat } from './survey';

const HEADERS =
  /^(?:employee id|worker|worker id|supervisory organization|job profile|job family|management level|cost center|business title|worker s manager|worker type|primary work email|position id|legal name|preferred name)$/;

/** Reports of Workday, and of HR systems that use its words. */
export const workday: SurveyFormat = {
  id: 'workday',
  name: 'Workday',
  seen: 'names of report fields in public code, 2026; no export seen',
  recognizes: ({ columns }) => columns.filter(({ name }) => HEADERS.test(headWords(name))).length >= 3,
  own: /^(?:worker type|position id|cost center|job family|is manager)$/,
  where: [{ column: /^(?:worker|employee|active) status$/, counts: /^(?:active|yes|1)$/i }],
};
