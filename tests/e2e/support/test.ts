import { test as base, expect, type Page } from '@playwright/test';
import { type Device, type Driven, launch } from '../../../drive/launch.ts';
import { readsByItself } from '../../../drive/ready.ts';
import { browserPath, demoBuild } from './builds.ts';
import { type PageServer, servePages } from './serve.ts';

interface Fixtures {
  /** What the reader's device is like. */
  device: Device;
  /** What the browser speaks, such as `de`. */
  language: string;
  /** Further flags for the browser. */
  flags: readonly string[];
  server: PageServer;
  /** A browser of its own for each test, with the demo build, that reads pages by itself. */
  driven: Driven;
  /** An empty page in it. */
  page: Page;
  /** What consoles of pages and the worker have complained about. Every test ends with none, unless it says so. */
  complaints: string[];
}

/** Tests of the demo build, each in a browser of its own. */
export const test = base.extend<Fixtures>({
  device: [{}, { option: true }],
  language: ['en', { option: true }],
  flags: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  server: async ({}, use) => {
    const server = await servePages();
    await use(server);
    await server.close();
  },
  complaints: async ({ driven }, use) => {
    const complaints: string[] = [];
    driven.context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    driven.context.on('weberror', (error) => complaints.push(String(error.error())));
    await use(complaints);
    expect(complaints, 'complaints in the consoles').toEqual([]);
  },
  driven: async ({ device, language, flags, server }, use) => {
    void server; // asked for, so that it outlives the browser: a page that still loads would be refused, and complain
    const driven = await launch({
      browser: browserPath(),
      extension: demoBuild(),
      headless: true,
      device,
      language,
      args: flags,
    });
    await readsByItself(driven);
    await use(driven);
    await driven.close();
  },
  page: async ({ driven, complaints }, use) => {
    void complaints;
    await use(driven.context.pages()[0] ?? (await driven.context.newPage()));
  },
});

export { expect };
