import { hasAll, type SurveyFormat } from './survey';

/** `#` first, `Submit Date (UTC)` at the end; the columns of a choice are headed by its options alone. */
export const typeform: SurveyFormat = {
  id: 'typeform',
  name: 'Typeform',
  seen: 'headers of exports quoted in public code, 2024',
  recognizes: (view) => hasAll(view, /^#$/, /^submit date(?: utc)?$/),
  own: /^(?:#|(?:start|submit|stage) date(?: utc)?|network id|response type|tags|ending|score)$/,
  time: /^submit date(?: utc)?$/,
  where: [{ column: /^response type$/, counts: /^completed$/i }],
};
