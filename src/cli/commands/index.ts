/**
 * The verbs, a file each beside one another: a new one is a file and a line of `list.ts`, and looking for one is
 * looking for its name. What several of them share stands in `input/`, `options/` and `output/`.
 */
export type { Command } from './command';
export { COMMANDS } from './list';
