import { hasAll, headWords, type SurveyFormat } from './survey';

/** Ids, then labels; `NO_MANAGER` for the head. */
export const successFactors: SurveyFormat = {
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  seen: 'user import file of SAP note 2087504, read in 2026',
  recognizes: (view) =>
    view.survey === 'SAP SuccessFactors' || hasAll(view, /^status$/, /^user ?id$/, /^manager$/),
  headerRows([names = [], second = []]) {
    const words = names.map((name) => headWords(name).replaceAll(' ', ''));
    const underStatus = headWords(second[words.indexOf('status')] ?? '');
    return words.includes('userid') && words.includes('status') && /\bstatus$/.test(underStatus)
      ? 2
      : undefined;
  },
  own: /^(?:status|hr|default locale|custom manager|matrix manager|proxy|login method|custom\d+)$/,
  where: [{ column: /^status$/, counts: /^(?:active|t|a|actif)$/i }],
};
