import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, firefox, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { scanWorkerDefine } from '../../.ci/scan-worker';
import { pureConstants } from '../../.ci/side-effects';
import { buildPlayground, POLICY } from '../../examples/playground/build.mjs';
import { serveFolder } from '../../examples/playground/serve.mjs';
import { programPath } from '../support/programs';

/** Chromium that talks to nobody but this machine. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = programPath('chromium');
  if (executablePath === undefined) throw new Error('Chromium is not installed');
  return await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/**
 * Firefox ESR as it is installed, driven by WebDriver BiDi.
 *
 * Playwright speaks a newer BiDi than an ESR: it sets media features, which this Firefox does not know, and so are left
 * as the system has them, and it tells downloads apart by ids, in whose place this Firefox's events have addresses
 * alone.
 */
export async function openFirefox(): Promise<Browser> {
  const executablePath = programPath('firefox-esr');
  if (executablePath === undefined) throw new Error('Firefox ESR is not installed');
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
  const inner = browser as unknown as { readonly _connection: { toImpl(of: unknown): BidiBrowser } };
  const session = Object.getPrototypeOf(inner._connection.toImpl(browser)._browserSession) as BidiSession;
  const { send, dispatchMessage } = session;
  session.send = function (method, params) {
    return method === 'emulation.setMediaFeaturesOverride'
      ? Promise.resolve()
      : send.call(this, method, params);
  };
  session.dispatchMessage = function (message) {
    const { method = '', params } = message;
    const known = /^browsingContext\.download/.test(method)
      ? { ...message, params: { download: params?.['url'], ...params } }
      : message;
    dispatchMessage.call(this, known);
  };
  return browser;
}

/** The parts of Playwright's own object for a browser that {@link openFirefox} reaches. */
interface BidiBrowser {
  readonly _browserSession: BidiSession;
}
interface BidiSession {
  send(method: string, params: unknown): Promise<unknown>;
  dispatchMessage(message: {
    readonly method?: string;
    readonly params?: { readonly [name: string]: unknown };
  }): void;
}

export interface Playground {
  readonly address: string;
  /** Violations of the content security policy, of the page and of its worker, as the browser reports them. */
  readonly violations: string[];
  close(): Promise<void>;
}

/** The playground built from the sources and served on this machine. */
export async function openPlayground(): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-match-playground-'));
  await buildPlayground(folder, {
    define: await scanWorkerDefine(),
    // As the package is built, so that the page takes as little of it along.
    plugins: [pureConstants()],
    // Its paths lead `mentor-match` to the sources.
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
  });
  const { server, address, close } = await serveFolder(folder, `${POLICY}; report-uri /violations`);
  const violations: string[] = [];
  server.on('request', async (request: IncomingMessage) => {
    if (request.url !== '/violations') return;
    let report = '';
    for await (const chunk of request) report += String(chunk);
    violations.push(report);
  });
  return {
    address,
    violations,
    async close() {
      server.closeAllConnections();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a page must never do, as it was seen while the page was used. */
export interface Watched {
  readonly page: Page;
  /** What stands on the console, as violations of the content security policy do, and errors that nobody caught. */
  readonly faults: string[];
  /** Addresses that were asked for and are none of the page's own. */
  readonly strangers: string[];
  close(): Promise<void>;
}

/** A page that is watched from its first request on. */
export async function watchedPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const faults: string[] = [];
  const strangers: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('blob:') && !url.startsWith('data:')) strangers.push(url);
  });
  return { page, faults, strangers, close: () => context.close() };
}

/** The playground in one browser for the tests of a `describe`: there before the first, gone after the last. */
export function usePlayground(launch: () => Promise<Browser> = openBrowser) {
  let browser: Browser;
  let playground: Playground;

  beforeAll(async () => {
    [browser, playground] = await Promise.all([launch(), openPlayground()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await playground?.close();
  });

  return {
    /** A page that nothing is loaded in yet. Its `close` expects that nothing was seen that must never be. */
    async blank(options: BrowserContextOptions = {}) {
      const { address, violations } = playground;
      const { page, faults, strangers, close } = await watchedPage(browser, address, options);
      return {
        page,
        address,
        async close() {
          expect(violations).toEqual([]);
          expect(faults).toEqual([]);
          expect(strangers).toEqual([]);
          await close();
        },
      };
    },
    /** A page at its first step, closed as {@link blank} is. */
    async open(language: 'en' | 'fr' = 'en', options: BrowserContextOptions = {}) {
      const { page, address, close } = await this.blank(options);
      await page.goto(`${address}?lang=${language}`);
      await page.locator('.start').waitFor();
      return { page, close };
    },
  };
}

/** What axe finds on a page, in words: empty where it finds nothing. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's content security policy does not bind.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

/** How far a page reaches beyond the window to the right, in pixels. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
