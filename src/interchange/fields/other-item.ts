/** Whether an item of a list to tick is the last, open one: `Other`, `Autre (précisez)`. */
export function isOtherItem(item: string): boolean {
  return /^(?:other|others|autre|autres)\b/i.test(item);
}
