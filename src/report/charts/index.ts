export { bars } from './bars';
export { chartPatterns, drawingFigure } from './frame';
export { histogram } from './histogram';
