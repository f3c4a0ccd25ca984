export * from './data';
export {
  type GroupFigure,
  type GroupFigures,
  type GroupRow,
  type GroupTable,
  type GroupTableOptions,
  groupTable,
  type Part,
} from './groups';
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
