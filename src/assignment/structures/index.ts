export { componentsOf } from './components';
export { EventHeap } from './event-heap';
export { IntegerList } from './integer-list';
export { mix } from './mix';
export { WorstFirst } from './worst-first';
