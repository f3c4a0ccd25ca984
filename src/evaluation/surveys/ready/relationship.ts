import type { Instrument } from '../instrument';
import { AGREEMENT, open, rating, reversed, scale } from './agreement';

/** Asked of both sides about each pair after four weeks: early enough to change partners. */
export const FIT_CHECK: Instrument = {
  id: 'fit-check',
  title: 'How the two of you get on',
  audience: ['mentor', 'mentee'],
  moments: ['fit-check'],
  about: 'pair',
  answerScale: AGREEMENT,
  items: [
    rating('say', 'I can say what I think.'),
    rating('understood', 'The other understands what matters to me.'),
    rating('kept', 'Both of us keep what we have agreed.'),
    reversed('strained', 'Our talks are hard work for me.'),
    rating('right-topics', 'We talk about what I came for.'),
    rating('can-help', 'What the other has to offer fits what is needed.'),
    reversed('wrong-pair', 'Each of us would be better off with somebody else.'),
    open('change', 'What should be different in the next four weeks?'),
  ],
  scales: [
    scale('trust', 'Trust in the pair', 'reaction', ['say', 'understood', 'kept', 'strained']),
    scale('fit', 'Fit of the pair', 'reaction', ['right-topics', 'can-help', 'wrong-pair']),
  ],
};

/** Asked of both sides about each pair halfway. */
export const MIDPOINT: Instrument = {
  id: 'midpoint',
  title: 'Halfway',
  audience: ['mentor', 'mentee'],
  moments: ['midpoint'],
  about: 'pair',
  answerScale: AGREEMENT,
  items: [
    rating('say', 'I can say what I think.'),
    rating('kept', 'Both of us keep what we have agreed.'),
    reversed('avoid', 'There are things that we do not talk about, though we should.'),
    rating('nearer', 'We have come nearer to the goals that we wrote down.'),
    rating('new-insight', 'Our talks have shown me something that I had not seen.'),
    rating('used', 'Something of what we talked about has been used at work already.'),
    open('hinders', 'What gets in your way?'),
    open('program', 'What could the program do for you in the second half?'),
  ],
  scales: [
    scale('trust', 'Trust in the pair', 'reaction', ['say', 'kept', 'avoid']),
    scale('progress', 'Progress so far', 'learning', ['nearer', 'new-insight']),
    scale('use', 'Use at work', 'behaviour', ['used']),
  ],
};
