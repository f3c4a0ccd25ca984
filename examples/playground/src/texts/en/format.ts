import { formatOf } from '../format';

export const { number, percent, signed, count } = formatOf('en');
