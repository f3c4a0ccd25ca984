import { hasAll, type SourceKind } from './source';

/** Names, question texts and `{"ImportId": ...}`; the older format has `V1`, `V2`, ... */
export const qualtrics: SourceKind = {
  id: 'qualtrics',
  name: 'Qualtrics',
  seen: 'export of 2017 (ropensci/qualtRics); older format with V1 to V10',
  recognizes: (view) =>
    view.survey === 'Qualtrics' || hasAll(view, /^response id$/, /^recorded date$/, /^distribution channel$/),
  own: /^(?:start date|end date|status|ip ?address|progress|duration(?: in seconds)?|finished|recorded date|response id|response set|external (?:data )?reference|recipient (?:last|first) name|recipient email|location (?:latitude|longitude)|distribution channel|user language|q recaptcha score|q relevant id.*|q duplicate.*|v\d+)$/,
  person: /^recipient (?:last name|first name|email)$/,
  time: /^recorded date$/,
  where: [
    { column: /^finished$/, counts: /^(?:true|1|yes|vrai)$/i },
    { column: /^status$/, counts: /^(?!.*(?:preview|test|spam)).*$/i },
  ],
};
