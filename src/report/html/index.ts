export { type Attributes, type Child, el, fragment, jsonBlock, type Markup, raw } from './markup';
export { figure, type Numbers, numbersOf } from './numbers';
