import type { Action } from './state/reducer';
import type { State } from './state/state';
import type { Texts } from './texts';

/** Where the state is: what it is now, and how it changes. */
export interface Store {
  state(): State;
  dispatch(action: Action): void;
  texts(): Texts;
}
