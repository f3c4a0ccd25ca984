import { formatOf } from '../format';

export const { number, percent, count } = formatOf('en');
