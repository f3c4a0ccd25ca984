import type { Visibilities } from '../types';

/** Words or cells of one column, each once, at most 20; `count` counts every cell or item. */
interface CellsParams {
  readonly count: number;
  readonly examples: readonly string[];
}

/** How the cells of a column were read, where that is not what stands there to the letter. */
export interface CellWarningMessages {
  'warnings.cells-nothing': CellsParams;
  'warnings.cells-nothing-kept': CellsParams;
  'warnings.cells-commas-kept': CellsParams;
  'warnings.cells-options-learned': CellsParams;
  'warnings.cells-levels-in-words': CellsParams;
  'warnings.cells-levels-off-scale': CellsParams & { readonly top: number };
  'warnings.cells-levels-unread': CellsParams;
  'warnings.cells-levels-nothing': CellsParams;
  /** `examples` as "Agree = yes". */
  'warnings.cells-ticks-in-words': CellsParams;
  'warnings.cells-numbers-read': CellsParams;
  'warnings.cells-zones-read': CellsParams;
}

export const CELL_WARNING_VISIBILITY: Visibilities<CellWarningMessages> = {
  'warnings.cells-nothing': 'administrator',
  'warnings.cells-nothing-kept': 'administrator',
  'warnings.cells-commas-kept': 'administrator',
  'warnings.cells-options-learned': 'administrator',
  'warnings.cells-levels-in-words': 'administrator',
  'warnings.cells-levels-off-scale': 'administrator',
  'warnings.cells-levels-unread': 'administrator',
  'warnings.cells-levels-nothing': 'administrator',
  'warnings.cells-ticks-in-words': 'administrator',
  'warnings.cells-numbers-read': 'administrator',
  'warnings.cells-zones-read': 'administrator',
};
