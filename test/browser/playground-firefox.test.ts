import { describe, it } from 'vitest';
import { hasProgram } from '../support/programs';
import { expectStep } from './playground';
import { goByMouse } from './playground-by-mouse';
import { openFirefox, usePlayground } from './support';

describe.skipIf(!hasProgram('firefox-esr'))(
  'the playground in Firefox (skipped where no Firefox ESR is installed)',
  () => {
    const playground = usePlayground(openFirefox);

    it('goes from files to an approved workbook by mouse, with the figures of the library', async () => {
      const { page, close } = await playground.open();
      await expectStep(page, 'Who takes part?');
      await goByMouse(page);
      await close();
    }, 180_000);
  },
);
