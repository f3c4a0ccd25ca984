export { SURVEYS, surveyOf } from './list';
export { headWords, type SurveyFormat } from './survey';
