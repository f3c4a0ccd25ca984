import type { PageFrameMessages } from '../../subjects';
import type { Templates } from '../../types';

export const PAGE_FRAME_EN: Templates<PageFrameMessages> = {
  'page.title': 'Matching report',
  'page.contents': 'Contents',
  'page.skip': 'Skip to the report',
  'page.brief': 'In brief',
  'page.pairs': 'Pairs',
  'page.alone': 'Without a partner',
  'page.seats': 'Mentors and seats',
  'page.figures': 'In figures',
  'page.rules': 'Rules and what they cost',
  'page.warnings': 'Warnings',
  'page.change': 'Before and after',
  'page.record': 'For the record',
  'page.proposal': 'A matching is a proposal until a person approves it.',
  'page.administrators':
    'For administrators of the program: scores and reasons are not for the people themselves.',
  'page.no-people': 'This report names nobody: it holds figures only.',
  'page.made': 'Made with mentor-match {version}',
  'page.date': 'As of {date}',
  'page.search': 'Search in this table',
  'page.search.shown': '{shown} of {all} rows',
  'page.details.open': 'Details',
  'page.details.not-known': 'not known',
};
