import { hasAll, type SurveyFormat } from './survey';

/** What stands under a question that has one answer. */
const ONE_ANSWER = /^(?:open-ended response|response|réponse|réponse libre)$/i;

/** Questions in the first row, options or `Response` in the second. */
export const surveyMonkey: SurveyFormat = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  seen: 'export of 2014 (fivethirtyeight/data)',
  recognizes: (view) => view.survey === 'SurveyMonkey' || hasAll(view, /^respondent id$/, /^collector id$/),
  headerRows([names = [], second]) {
    if (second === undefined || second[0] !== '' || names[0] === '') return undefined;
    const filled = second.filter((cell) => cell !== '');
    const underBlank = second.some((cell, index) => cell !== '' && names[index] === '');
    return underBlank || filled.some((cell) => ONE_ANSWER.test(cell)) ? 2 : undefined;
  },
  unnamed: ONE_ANSWER,
  own: /^(?:respondent id|collector id|(?:start|end) date|date (?:created|modified)|ip ?address|email address|first name|last name|custom data(?: \d+)?|custom \d+)$/,
  person: /^(?:email address|first name|last name)$/,
  time: /^(?:end date|date modified|date created)$/,
};
