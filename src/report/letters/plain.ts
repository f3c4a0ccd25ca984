import type { LetterContent, LetterSection } from './letter';

/** A letter as plain text: lines of any length, which mail programs wrap. */
export function plainText({ greeting, opening, sections, closing, signature }: LetterContent): string {
  const parts = [
    ...(greeting === '' ? [] : [greeting]),
    ...opening,
    ...sections.map(sectionText),
    closing.join('\n'),
    ...(signature === null ? [] : [signature]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionText({ partner, heading, paragraphs, points }: LetterSection): string {
  return [
    ...(partner === null ? [] : [`— ${partner} —`]),
    ...(heading === null ? [] : [heading]),
    ...paragraphs,
    ...points.map((point) => `- ${point}`),
  ].join('\n');
}
