export { gainOfWish, type WishData } from './data';
export { WishPass } from './pass';
export { type Help, type Wish, wishes } from './wishes';
