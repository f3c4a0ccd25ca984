export { RUN_HELP, RUN_OPTIONS, type RunOptions, readRunOptions } from './run';
export { readTextOptions, TEXT_HELP, TEXT_OPTIONS, type TextOptions } from './text';
export { UsageError, usage } from './usage';
export { oneOf, readNumber, readPair, type Values } from './values';
