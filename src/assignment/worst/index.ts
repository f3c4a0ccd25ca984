export { bottleneck, leximin } from './objectives';
