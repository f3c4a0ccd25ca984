export { countCell, readBounds, yearsCell } from './amount';
export { numberCell, parseNumber, readNumber } from './number';
