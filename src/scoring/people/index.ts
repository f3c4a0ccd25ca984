export { withoutNamelessEntries } from './named';
export { forEachNamed, indexById, mentorOfMentee, withoutProtectedAttributes } from './people';
export { textsOf } from './texts';
