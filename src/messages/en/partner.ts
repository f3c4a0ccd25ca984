/** Who is on the other side of somebody with that `role`. */
export const PARTNER = '{role, select, mentor {mentee} other {mentor}}';
