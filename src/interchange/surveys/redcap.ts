import { headWords, type SurveyFormat } from './survey';

/**
 * `record_id` first, `…_complete` for each instrument, options as `name___code`, or as `Question (choice=SQL)` with
 * labels.
 */
export const redcap: SurveyFormat = {
  id: 'redcap',
  name: 'REDCap',
  seen: 'raw values, 2014 (OuhscBbmc/REDCapR); labels not seen',
  recognizes: ({ columns }) =>
    headWords(columns[0]?.name ?? '') === 'record id' &&
    columns.some(({ name }) => /_complete$|___|\(choice=|^complete\?$/i.test(name)),
  own: /^(?:record id|redcap (?:event name|repeat instrument|repeat instance|survey identifier|data access group)|(?:.* )?complete|.* timestamp)$/,
  time: /^.* timestamp$/,
  where: [{ column: /^(?:.* )?complete$/, counts: /^(?:[12]|complete|unverified)$/i }],
};
