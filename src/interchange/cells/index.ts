export { languageList } from './languages';
export * from './levels';
export { AT_COMMAS, AT_COMMAS_OUTSIDE_NUMBERS, AT_STRONG, pathList, tagList } from './list';
export { Memo } from './memo';
export {
  type CellFormat,
  type CellNotice,
  type ListHabits,
  type Notation,
  type ReportProblem,
  sameValue,
} from './notation';
export { declines, isNothing, isNothingAsManager, isNothingAsName, isOpenChoice, isTag } from './nothing';
export { countCell, numberCell, parseNumber, readNumber, yearsCell } from './numbers';
export { splitOutside } from './split';
export { capacityCell, ventureList } from './structured';
export * from './times';
export { narrow } from './width';
export { wishList } from './wishes';
export { booleanCell, isNo, isYes, jsonCell, textCell } from './words';
