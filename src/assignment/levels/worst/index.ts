export { solveWorst } from './worst-levels';
