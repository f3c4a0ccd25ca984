export { capital, NONE, PageContext } from './context';
export { meter } from './meter';
export { about, type Section, said, section } from './section';
export { type Column, table } from './table';
