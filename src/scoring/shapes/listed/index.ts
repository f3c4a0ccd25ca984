export { type ListedData, listPairs } from './data';
export { ListedPass } from './pass';
