export type { Letter, LetterPartner } from './letter';
export { renderLetters } from './letters';
export type { LetterOptions, LetterRole } from './options';
export { type LetterSheetsOptions, letterSheets } from './sheets';
