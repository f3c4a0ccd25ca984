export * from './data';
export * from './groups';
export {
  type Letter,
  type LetterOptions,
  type LetterPartner,
  type LetterRole,
  type LetterSheetsOptions,
  letterSheets,
  renderLetters,
} from './letters';
export { type RenderOptions, renderReport } from './page';
