import { headWords, type SurveyFormat } from './survey';

/** `Timestamp` first; checkboxes joined with `, `; grids as `Question [Row]`. */
export const googleForms: SurveyFormat = {
  id: 'google-forms',
  name: 'Google Forms',
  seen: 'export in French of 2021 (AnabVangun/mentoring); headers in English quoted in public code, 2023 to 2026',
  recognizes: ({ columns: [first] }) =>
    first !== undefined &&
    /^(?:timestamp|horodateur|horodatage|zeitstempel|marca temporal)$/.test(headWords(first.name)) &&
    (first.cells.length === 0 || first.kinds.date > 0.8),
  own: /^(?:timestamp|horodateur|horodatage|zeitstempel|marca temporal|score|note)$/,
  time: /^(?:timestamp|horodateur|horodatage|zeitstempel|marca temporal)$/,
};
