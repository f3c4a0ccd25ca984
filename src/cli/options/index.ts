export { INPUT_FLAGS, INPUT_HELP, INPUT_TEXTS, type InputOptions } from './input';
export type { OptionNames } from './names';
export { RUN_FLAGS, RUN_HELP, RUN_TEXTS, type RunOptions, readRunOptions } from './run';
export { readTextOptions, TEXT_HELP, TEXT_OPTIONS, type TextOptions } from './text';
export { UsageError, usage } from './usage';
export { numberOption, oneOf, refuseIdle } from './value';
export { givenPair, type Values } from './values';
