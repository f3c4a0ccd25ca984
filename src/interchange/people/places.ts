/** Where the last step of a path begins: 0 where it is the whole path. */
export function lastStep(path: string, end: number): number {
  let at = end - 1;
  while (at > 0 && path[at] !== '.' && path[at] !== '[') at--;
  return at;
}

/** `[2].target` in words for people who see a cell, not a list: `item 3, target`. */
export function itemName(rest: string): string {
  return rest
    .replace(/\[(\d+)\]/g, (_, index: string) => `item ${Number(index) + 1}`)
    .replace(/\["(.*)"\]/, '$1')
    .replace(/\./g, ', ')
    .replace(/^, /, '');
}
