import type { TableView } from '../columns';
import { googleForms } from './google-forms';
import { limeSurvey } from './limesurvey';
import { microsoftForms } from './microsoft-forms';
import { qualtrics } from './qualtrics';
import { redcap } from './redcap';
import type { SourceKind } from './source';
import { successFactors } from './successfactors';
import { surveyMonkey } from './surveymonkey';
import { typeform } from './typeform';
import { workday } from './workday';

export { headWords, type SourceKind } from './source';

/** Tools whose exports are recognized, the first that recognizes a table counts. To add one: a file and a line. */
export const SOURCES: readonly SourceKind[] = [
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

export const sourceOf = (view: TableView): SourceKind | undefined =>
  SOURCES.find((source) => source.recognizes(view));
