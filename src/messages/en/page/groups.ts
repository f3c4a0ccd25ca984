import type { PageGroupsMessages } from '../../subjects';
import type { Templates } from '../../types';

export const PAGE_GROUPS_EN: Templates<PageGroupsMessages> = {
  'page.tables.text':
    'Each group as the matching leaves it: who has a mentor, the mean score, how many of those who named a wish got their first, and how many have nothing but firm pairs. Figures of fewer than {minimum} people are hidden, and with them what would tell of them by subtraction.',
  'page.tables.all': 'All',
  'page.tables.hidden': 'hidden',
  'page.tables.matched': 'With a mentor',
  'page.tables.wish': 'First wish met',
  'page.tables.firm': 'Firm',
  'page.tables.of': '{count} of {of}',
  'page.groups': 'Groups',
  'page.groups.text':
    'What the matching gives each group: eligible partners a person, the share matched and its ratio to that of the group of the highest share, first wishes met, the mean score, and the share with a score over the median of all. Groups of few people are left out, and with them what would tell of them by subtraction; p is Fisher’s exact test after Holm’s adjustment for all tests.',
  'page.groups.note':
    'This is no legal advice. A ratio under four fifths is a sign to look closer, and no finding: with few people it arises by chance.',
  'page.groups.by': '{side, select, mentors {Mentors} other {Mentees}} by {by}',
  'page.groups.group': 'Group',
  'page.groups.people': 'People',
  'page.groups.eligible': 'Eligible',
  'page.groups.matched': 'Matched',
  'page.groups.share': 'Share',
  'page.groups.ratio': 'Ratio',
  'page.groups.p': 'p',
  'page.groups.wish': 'First wish',
  'page.groups.score': 'Score',
  'page.groups.above': 'Over median',
  'page.groups.hidden':
    '{count, plural, one {{shown} group is} other {{shown} groups are}} too small to be told of, or would tell of one that is.',
  'page.groups.four-fifths': '* under four fifths of the highest share',
  'page.gap': 'Where the differences by {by} arise',
  'page.gap.between': '{value} against {reference}',
  'page.gap.size':
    '{value} against {reference}: the share matched is {direction, select, less {lower} other {higher}} by {shown} percentage points, in these parts, which add up. Each was found by solving again.',
  'page.gap.place':
    '{place, select, eligibility {Rules} seats {Uneven seats} score {Criteria} assignment {Who goes first} other {Ties and the spread of scores}}',
  'page.gap.where': 'Where',
  'page.gap.part': 'Part, in points',
  'page.gap.without': 'Left without it',
  'page.gap.proxy':
    'The criterion “{criterion}” predicts who is in the group {value}: its members get more of it than others with a chance of {shown}.',
};
