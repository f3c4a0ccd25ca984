export { type RenderOptions, renderReport } from './render';
