import { auditCommand } from './audit';
import { check } from './check';
import type { Command } from './command';
import { compare } from './compare';
import { explain } from './explain';
import { exportCommand } from './export';
import { generate } from './generate';
import { inspect } from './inspect';
import { learnCommand } from './learn';
import { lettersCommand } from './letters';
import { match } from './match';
import { rematchCommand } from './rematch';
import { reportCommand } from './report';
import { reviewCommand } from './review';
import { shortlistCommand } from './shortlist';
import { verify } from './verify';
import { whyNotCommand } from './why-not';

/** Every verb, in the order of the overview. To add one: a file and a line. */
export const COMMANDS: readonly Command[] = [
  match,
  inspect,
  check,
  verify,
  explain,
  whyNotCommand,
  shortlistCommand,
  reviewCommand,
  rematchCommand,
  compare,
  exportCommand,
  reportCommand,
  lettersCommand,
  auditCommand,
  learnCommand,
  generate,
];
