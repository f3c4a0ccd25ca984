import { hasAll, type SourceKind } from './source';

/** Ids, then labels; `NO_MANAGER` for the head. */
export const successFactors: SourceKind = {
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  seen: 'user import file of SAP note 2087504, read in 2026',
  recognizes: (view) =>
    view.survey === 'SAP SuccessFactors' || hasAll(view, /^status$/, /^user ?id$/, /^manager$/),
  own: /^(?:status|hr|default locale|custom manager|matrix manager|proxy|login method|custom\d+)$/,
  where: [{ column: /^status$/, counts: /^(?:active|t|a|actif)$/i }],
};
