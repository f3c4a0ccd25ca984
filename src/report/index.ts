export * from './data';
export { type RenderOptions, renderReport } from './page';
