export { TableDecoder } from './decode';
