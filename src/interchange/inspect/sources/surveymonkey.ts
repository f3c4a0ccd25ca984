import { hasAll, type SourceKind } from './source';

/** Questions in the first row, options or `Response` in the second. */
export const surveyMonkey: SourceKind = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  seen: 'export of 2014 (fivethirtyeight/data)',
  recognizes: (view) => view.survey === 'SurveyMonkey' || hasAll(view, /^respondent id$/, /^collector id$/),
  own: /^(?:respondent id|collector id|(?:start|end) date|date (?:created|modified)|ip ?address|email address|first name|last name|custom data(?: \d+)?|custom \d+)$/,
  person: /^(?:email address|first name|last name)$/,
  time: /^(?:end date|date modified|date created)$/,
};
