import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../src/errors';
import { definePolicy } from '../../src/model';

describe('a rule that is misspelt', () => {
  it('is refused with the name that may be meant: the case 22-rule-typo', () => {
    const policy: object = {
      rules: [
        { kind: 'no-reporting-lines' },
        { kind: 'different', field: 'dept' },
        { different: 'department' },
        { kind: 'shared-value', mentorField: 'language' },
      ],
    };
    try {
      definePolicy(policy);
      throw new Error('was accepted');
    } catch (error) {
      if (!(error instanceof MentorMatchError)) throw error;
      const found = error.issues.map(({ path, message }) => `${path}: ${message}`);
      expect(found).toEqual([
        'policy.rules[0].kind: not a "kind" that there is; did you mean "no-reporting-line"?',
        'policy.rules[1].field: not a field that can be compared; did you mean "department"?',
        'policy.rules[2].kind: the field "kind" is missing; did you mean { "kind": "different", … }?',
        'policy.rules[3].mentorField: not a list field that can be compared; did you mean "languages"?',
      ]);
      expect(error.issues[0]?.expected).toMatch(/^one of different, same, no-reporting-line, /);
    }
  });
});
