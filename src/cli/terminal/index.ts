export { printable } from './printable';
export { clip, pad, table, WIDTH, widthOf, wrap } from './wrap';
