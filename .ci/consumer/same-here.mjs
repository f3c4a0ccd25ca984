import { digests } from './same.mjs';

console.log(JSON.stringify(await digests()));
