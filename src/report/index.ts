export * from './data';
export * from './groups';
export {
  type Letter,
  type LetterOptions,
  type LetterPartner,
  type LetterRole,
  renderLetters,
} from './letters';
export { type RenderOptions, renderReport } from './page';
