export interface ReleaseFiles {
  readonly manifest: string;
  readonly version: string;
  readonly changelog: string;
}
export function releaseOf(tag: string, files: ReleaseFiles): { problems: string[]; notes: string };
export function withRepository(manifest: object, server: string, repository: string): object;
