export { printable } from './printable';
export { clip, table, WIDTH, wrap } from './wrap';
