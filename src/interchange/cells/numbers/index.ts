export { countCell, readBounds, yearsCell } from './amount';
export { numberCell, parseNumber } from './number';
