export { briefSection, priceText } from './brief';
export { changeSection } from './change';
export { criteriaChart, priceChart, reasonChart, seatChart, skillChart } from './figures';
