import type { PageMessages } from '../../subjects';
import type { Templates } from '../../types';
import { PAGE_BRIEF_EN } from './brief';
import { PAGE_FIGURES_EN } from './figures';
import { PAGE_FRAME_EN } from './frame';
import { PAGE_GROUPS_EN } from './groups';
import { PAGE_PEOPLE_EN } from './people';
import { PAGE_POLICY_EN } from './policy';
import { PAGE_RECORD_EN } from './record';
import { PAGE_RULES_EN } from './rules';

export const PAGE_EN: Templates<PageMessages> = {
  ...PAGE_FRAME_EN,
  ...PAGE_BRIEF_EN,
  ...PAGE_PEOPLE_EN,
  ...PAGE_GROUPS_EN,
  ...PAGE_RULES_EN,
  ...PAGE_FIGURES_EN,
  ...PAGE_POLICY_EN,
  ...PAGE_RECORD_EN,
};
