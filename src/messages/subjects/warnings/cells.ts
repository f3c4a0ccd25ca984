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
  /** `examples` as "high = 3". */
  'warnings.cells-weights-in-words': CellsParams;
  'warnings.cells-musts-unread': CellsParams;
  /** `examples` as "Agree = yes". */
  'warnings.cells-ticks-in-words': CellsParams;
  'warnings.cells-numbers-read': CellsParams;
  'warnings.cells-zones-read': CellsParams;
}
