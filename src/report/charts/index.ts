export { type BarRow, bars } from './bars';
export { chartPatterns, type Drawing, drawingFigure } from './frame';
export { histogram } from './histogram';
