import type { PageMessages } from '../../subjects';
import type { Templates } from '../../types';
import { PAGE_BRIEF_FR } from './brief';
import { PAGE_FIGURES_FR } from './figures';
import { PAGE_FRAME_FR } from './frame';
import { PAGE_GROUPS_FR } from './groups';
import { PAGE_PEOPLE_FR } from './people';
import { PAGE_POLICY_FR } from './policy';
import { PAGE_RECORD_FR } from './record';
import { PAGE_RULES_FR } from './rules';

export const PAGE_FR: Templates<PageMessages> = {
  ...PAGE_FRAME_FR,
  ...PAGE_BRIEF_FR,
  ...PAGE_PEOPLE_FR,
  ...PAGE_GROUPS_FR,
  ...PAGE_RULES_FR,
  ...PAGE_FIGURES_FR,
  ...PAGE_POLICY_FR,
  ...PAGE_RECORD_FR,
};
