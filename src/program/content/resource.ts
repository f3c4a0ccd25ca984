import * as z from 'zod';
import { schemaFor } from '../../model';
import { PROGRAM_PHASES, type ProgramPhase } from '../time';
import { type Role, roleSchema } from './roles';

/** A guide, a template to fill in, or a link to a platform, offered in certain phases to certain roles. */
export interface Resource {
  readonly id: string;
  readonly kind: 'guide' | 'template' | 'link';
  readonly title: string;
  readonly phases: readonly ProgramPhase[];
  readonly roles: readonly Role[];
  /** The text itself, in Markdown; a guide or template has a text, a URL, or both. */
  readonly text?: string;
  /** Where it stands, such as a page of the learning platform. */
  readonly url?: string;
}

/** Schema of {@link Resource}. */
export const resourceSchema = schemaFor<Resource>()(
  z
    .strictObject({
      id: z.string().min(1),
      kind: z.enum(['guide', 'template', 'link']),
      title: z.string().trim().min(1),
      phases: z.array(z.enum(PROGRAM_PHASES)).min(1),
      roles: z.array(roleSchema).min(1),
      text: z.string().min(1).optional(),
      url: z.url().optional(),
    })
    .refine((resource) => resource.url !== undefined || resource.text !== undefined, {
      path: ['url'],
      message: 'there is nothing to open',
      params: { expected: 'a "text", a "url", or both' },
    }),
);
