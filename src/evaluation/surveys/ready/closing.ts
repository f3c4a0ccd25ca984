import type { Instrument } from '../instrument';
import { AGREEMENT, open, rating, reversed, scale } from './agreement';

/** Asked of both sides at the end, about the program as a whole. */
export const CLOSING: Instrument = {
  id: 'closing',
  title: 'Looking back',
  audience: ['mentor', 'mentee'],
  moments: ['end'],
  about: 'person',
  answerScale: AGREEMENT,
  items: [
    rating('worth', 'The mentoring was worth the time I gave it.'),
    rating('glad', 'I am glad about the partner I had.'),
    reversed('not-again', 'If I could choose again, I would not take part.'),
    rating('matched-well', 'I can see why the two of us were put together.'),
    rating('prepared', 'The training prepared me for my role.'),
    rating('cared-for', 'When something was wrong, somebody took care of it.'),
    rating('time', 'My work left me the time for it.'),
    rating('learned', 'I can do something that I could not do before.'),
    reversed('nothing-new', 'I heard little that I did not know.'),
    rating('differently', 'I do some things at work differently now.'),
    {
      kind: 'recommend',
      id: 'recommend',
      text: 'How likely is it that you would recommend this program to a colleague?',
    },
    open('keep', 'What should stay as it is?'),
    open('improve', 'What should be different next time?'),
  ],
  scales: [
    scale('satisfaction', 'Satisfaction with the mentoring', 'reaction', ['worth', 'glad', 'not-again']),
    scale('support', 'Support by the program', 'reaction', ['matched-well', 'prepared', 'cared-for', 'time']),
    scale('learning', 'Learning, looking back', 'learning', ['learned', 'nothing-new']),
    scale('use', 'Use at work, looking back', 'behaviour', ['differently']),
  ],
};

/** Asked 90 days after the end, of the mentee and of the manager: what has lasted. */
export const LASTING: Instrument = {
  id: 'lasting',
  title: 'What has lasted',
  audience: ['mentee', 'manager'],
  moments: ['follow-up'],
  about: 'pair',
  answerScale: AGREEMENT,
  items: [
    rating('still', 'What was learned in the mentoring is still used.'),
    rating('seen', 'Others have noticed that something is done differently.'),
    reversed('faded', 'Little of it is left.'),
    rating('better-work', 'The work of the mentee has become better through it.'),
    rating('more', 'The mentee carries more responsibility than before.'),
    open('example', 'Can you give an example?'),
  ],
  scales: [
    scale('lasting-use', 'Lasting use at work', 'behaviour', ['still', 'seen', 'faded']),
    scale('effect', 'Effect on the work', 'results', ['better-work', 'more']),
  ],
};
