import type {
  AuditMessages,
  CellWarningMessages,
  ChangeMessages,
  ColumnMessages,
  DifferenceMessages,
  EffectMessages,
  InspectMessages,
  JoinWarningMessages,
  LabelMessages,
  LearningMessages,
  LetterMessages,
  LetterReasons,
  MatchingMessages,
  PageMessages,
  PeopleWarningMessages,
  RuleMessages,
  RuleWarningMessages,
  ScoringMessages,
  ScoringWarningMessages,
  TableWarningMessages,
  WorkbookMessages,
  WorkbookWarningMessages,
} from './subjects';
import type { Templates } from './types';

/**
 * Every message of the library: its id and the parameters of its template. To add some, declare them in a file of
 * `subjects/` (ids and parameters; of evidence, who may read it), give a template in one file per language, and name a
 * new file here and in the index and the catalogue of `en/` and `fr/`; the compiler and the tests then ask for the
 * rest.
 */
export interface Messages
  extends LabelMessages,
    LetterMessages,
    LetterReasons,
    ScoringMessages,
    RuleMessages,
    MatchingMessages,
    ChangeMessages,
    ColumnMessages,
    DifferenceMessages,
    EffectMessages,
    ScoringWarningMessages,
    PeopleWarningMessages,
    RuleWarningMessages,
    TableWarningMessages,
    CellWarningMessages,
    JoinWarningMessages,
    LabelMessages,
    InspectMessages,
    WorkbookMessages,
    PageMessages,
    WorkbookWarningMessages,
    AuditMessages,
    LearningMessages {}

/** Id of a message template, such as `skills.reaches-target`. */
export type MessageId = keyof Messages;

/**
 * A language: all templates, as data. `FR` of `mentor-match/fr` is one; another is written by translating the templates
 * of `EN`, which the type asks for one by one.
 */
export interface MessageCatalogue {
  /** BCP 47 tag, which decides on plurals, lists and decimal signs. */
  readonly locale: string;
  readonly templates: Templates<Messages>;
  /**
   * What people call things in this language: fields, attributes (`site` or `attributes.site`), criteria and rules by
   * their ids. They go before the labels of the library: `{ ...FR, labels: { site: 'établissement' } }`.
   */
  readonly labels?: { readonly [name: string]: string };
  /** Words and marks of places in tables: `{ row: 'ligne', column: 'colonne' }`. Default: as in English. */
  readonly places?: { readonly [word: string]: string };
}
