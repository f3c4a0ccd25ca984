import type { LetterRole } from './options';

/** A partner whom a letter is about. */
export interface LetterPartner {
  readonly id: string;
  /** The name, or the id where there is none. */
  readonly name: string;
  /** `null`: none is known. */
  readonly email: string | null;
}

/** A letter to one person about one role. */
export interface Letter {
  readonly role: LetterRole;
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  /** By id; none: the letter says why. */
  readonly partners: readonly LetterPartner[];
  /** BCP 47 tag. */
  readonly language: string;
  readonly subject: string;
  /** Plain text for mail, without the subject. */
  readonly text: string;
  /** The letter as a page of its own, which needs nothing else and prints on one side of a sheet for one partner. */
  readonly html: string;
  /** A name for a file, without an ending: safe on every system, and no other letter's. */
  readonly file: string;
}

/** A part of a letter: a heading, paragraphs and points. */
export interface LetterSection {
  /** Heading of a partner, where a letter has several. */
  readonly partner: string | null;
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

/** What a letter says, before it is text or a page. */
export interface LetterContent {
  readonly subject: string;
  /** Empty where the name is not known. */
  readonly greeting: string;
  readonly opening: readonly string[];
  readonly sections: readonly LetterSection[];
  readonly closing: readonly string[];
  readonly signature: string | null;
}
