import type { None } from '../params';

/** Headers of tables of results, and words in their cells. Codes, such as kinds of reasons, stay as they are. */
export interface ColumnMessages {
  'column.mentee-id': None;
  'column.mentee': None;
  'column.mentor-id': None;
  'column.mentor': None;
  'column.mentee-email': None;
  'column.mentor-email': None;
  'column.score': None;
  'column.points': None;
  'column.coverage': None;
  'column.locked': None;
  'column.of-mentee': { readonly field: string };
  'column.of-mentor': { readonly field: string };
  'column.criterion': { readonly criterion: string };
  'column.reasons': None;
  'column.side': None;
  'column.id': None;
  'column.name': None;
  'column.reason': None;
  'column.explanation': None;
  'column.role': None;
  'column.email': None;
  'column.partners': None;
  'column.partner-emails': None;
  'column.first-meeting': None;
  'column.language': None;
  'column.subject': None;
  'column.text': None;
  'column.file': None;
  'column.word': { readonly role: 'mentor' | 'mentee' };
  'column.flag': { readonly is: boolean };
}
