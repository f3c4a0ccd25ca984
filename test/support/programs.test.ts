import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasProgram, programPath } from './programs';

describe('programs that tests drive', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mentor-match-programs-'));
    for (const name of ['CHROMIUM', 'SOFFICE', 'MENTOR_MATCH_REQUIRE']) vi.stubEnv(name, undefined);
    vi.stubEnv('PATH', folder);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are found in the path under any of their names, and only where they can be run', () => {
    expect(programPath('chromium')).toBeUndefined();
    const file = join(folder, 'google-chrome');
    writeFileSync(file, '');
    chmodSync(file, 0o644);
    expect(hasProgram('chromium')).toBe(false);
    chmodSync(file, 0o755);
    expect(programPath('chromium')).toBe(file);
  });

  it('fail where they are required and missing', () => {
    expect(hasProgram('soffice')).toBe(false);
    vi.stubEnv('MENTOR_MATCH_REQUIRE', 'chromium, soffice');
    expect(() => hasProgram('soffice')).toThrow('MENTOR_MATCH_REQUIRE names soffice, which is not installed');
    writeFileSync(join(folder, 'soffice'), '', { mode: 0o755 });
    expect(hasProgram('soffice')).toBe(true);
  });
});
