import { hasAll, headWords, type SurveyFormat } from './survey';

const IMPORT_ID = /^\{\s*"ImportId"\s*:/;

/** Names, question texts and `{"ImportId": ...}`; the older format has `V1`, `V2`, ... */
export const qualtrics: SurveyFormat = {
  id: 'qualtrics',
  name: 'Qualtrics',
  seen: 'export of 2017 (ropensci/qualtRics); older format with V1 to V10',
  recognizes: (view) =>
    view.survey === 'Qualtrics' || hasAll(view, /^response id$/, /^recorded date$/, /^distribution channel$/),
  headerRows([names = [], ...others]) {
    const ids = others.slice(0, 3).findIndex((cells) => {
      const filled = cells.filter((cell) => cell !== '');
      return filled.length > 0 && filled.every((cell) => IMPORT_ID.test(cell));
    });
    if (ids >= 0) return ids + 2;
    const isOld = names[0] === 'V1' && names[1] === 'V2';
    return isOld && headWords(others[0]?.[0] ?? '') === 'response id' ? 2 : undefined;
  },
  unnamed: IMPORT_ID,
  own: /^(?:start date|end date|status|ip ?address|progress|duration(?: in seconds)?|finished|recorded date|response id|response set|external (?:data )?reference|recipient (?:last|first) name|recipient email|location (?:latitude|longitude)|distribution channel|user language|q recaptcha score|q relevant id.*|q duplicate.*|v\d+)$/,
  person: /^recipient (?:last name|first name|email)$/,
  time: /^recorded date$/,
  where: [
    { column: /^finished$/, counts: /^(?:true|1|yes|vrai)$/i },
    { column: /^status$/, counts: /^(?!.*(?:preview|test|spam)).*$/i },
  ],
};
