import { googleForms } from './google-forms';
import { limeSurvey } from './limesurvey';
import { microsoftForms } from './microsoft-forms';
import { qualtrics } from './qualtrics';
import { redcap } from './redcap';
import { successFactors } from './successfactors';
import type { SurveyFormat, SurveyTable } from './survey';
import { surveyMonkey } from './surveymonkey';
import { typeform } from './typeform';
import { workday } from './workday';

/** Tools whose exports are recognized, the first that recognizes a table counts. To add one: a file and a line. */
export const SURVEYS: readonly SurveyFormat[] = [
  qualtrics,
  surveyMonkey,
  microsoftForms,
  googleForms,
  typeform,
  limeSurvey,
  redcap,
  successFactors,
  workday,
];

export const surveyOf = (table: SurveyTable): SurveyFormat | undefined =>
  SURVEYS.find((format) => format.recognizes(table));
