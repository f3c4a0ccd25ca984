import type { PageBriefMessages } from './brief';
import type { PageFiguresMessages } from './figures';
import type { PageFrameMessages } from './frame';
import type { PageGroupsMessages } from './groups';
import type { PagePeopleMessages } from './people';
import type { PagePolicyMessages } from './policy';
import type { PageRecordMessages } from './record';
import type { PageRulesMessages } from './rules';

export type {
  PageBriefMessages,
  PageFiguresMessages,
  PageFrameMessages,
  PageGroupsMessages,
  PagePeopleMessages,
  PagePolicyMessages,
  PageRecordMessages,
  PageRulesMessages,
};

/** Texts of the report: frame, headings, sentences and charts. What is printed already comes as text. */
export interface PageMessages
  extends PageFrameMessages,
    PageBriefMessages,
    PagePeopleMessages,
    PageGroupsMessages,
    PageRulesMessages,
    PageFiguresMessages,
    PagePolicyMessages,
    PageRecordMessages {}
