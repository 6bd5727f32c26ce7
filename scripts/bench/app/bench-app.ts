import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../../tests/browser/chromium';
import { generateVault } from '../generate';
import { percentile } from '../measure';
import { factsOf } from '../read-vault';
import type { FreshStart } from './fresh-start';
import { serveFacts, type FactsServer } from './serve-facts';
import type { SizeTimes } from './size-times';

/** What was measured in the engine that the app has. */
export interface AppResults {
  readonly start: FreshStart;
  /** The same where everything takes four times as long, as on a phone. */
  readonly slowStart: FreshStart;
  /** With so many people, and how many times longer with ten times as many; null where not asked for. */
  readonly growth: { readonly some: SizeTimes; readonly times: SizeTimes } | null;
}

export interface AppPlan {
  /** `in-page.ts` as one file. */
  readonly script: string;
  readonly seed: number;
  readonly isWithGrowth: boolean;
}

/** A page of a browser that has run nothing before. */
type OpenPage = <T>(people: number, measure: (page: Page) => Promise<T>) => Promise<T>;

const [SOME, MANY] = [10_000, 100_000];
const SLOWER = 4;
/** Started, or compared, so often; the median counts. */
const [STARTS, ROUNDS] = [5, 3];

function pagesOf(script: string, server: FactsServer): OpenPage {
  const content = readFileSync(script, 'utf8');
  return async (people, measure) => {
    const browser = await launchChromium(['--js-flags=--expose-gc']);
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(0);
      await page.goto(server.url);
      await page.addScriptTag({ content });
      await page.evaluate((url) => window.benchLoad?.(url), server.factsUrl(people));
      return await measure(page);
    } finally {
      await browser.close();
    }
  };
}

async function startIn(page: Page, slower: number): Promise<FreshStart> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const start = await page.evaluate(() => window.benchStart?.());
  if (!start) throw new Error('The page did not start');
  return start;
}

async function timesIn(page: Page): Promise<SizeTimes> {
  const times = await page.evaluate(() => window.benchTimes?.());
  if (!times) throw new Error('The page did not measure');
  return times;
}

async function inTurn<T>(count: number, once: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let turn = 0; turn < count; turn++) results.push(await once());
  return results;
}

function median<T>(all: readonly T[], figure: (one: T) => number): number {
  return percentile(all.map(figure), 0.5);
}

function medianStart(starts: readonly FreshStart[]): FreshStart {
  return {
    index: median(starts, ({ index }) => index),
    concepts: median(starts, ({ concepts }) => concepts),
    firstList: median(starts, ({ firstList }) => firstList),
    longestPiece: median(starts, ({ longestPiece }) => longestPiece),
  };
}

function timesBy(of: (name: keyof SizeTimes) => number): SizeTimes {
  return { index: of('index'), newDay: of('newDay'), list: of('list'), edit: of('edit') };
}

/** Both sizes one after the other, round by round: what slows a machine down slows both down. */
async function growth(open: OpenPage): Promise<AppResults['growth']> {
  const rounds = await inTurn(ROUNDS, async () => {
    const some = await open(SOME, timesIn);
    const many = await open(MANY, timesIn);
    return { some, times: timesBy((name) => many[name] / some[name]) };
  });
  return {
    some: timesBy((name) => median(rounds, ({ some }) => some[name])),
    times: timesBy((name) => median(rounds, ({ times }) => times[name])),
  };
}

/** Measures in Chromium, whose engine is the app's, in a browser of its own each time. */
export async function benchApp({ script, seed, isWithGrowth }: AppPlan): Promise<AppResults> {
  const server = await serveFacts((people) => factsOf([...generateVault(seed, people)]));
  const open = pagesOf(script, server);
  const starts = (slower: number): Promise<FreshStart[]> =>
    inTurn(STARTS, () => open(SOME, (page) => startIn(page, slower)));
  try {
    return {
      start: medianStart(await starts(1)),
      slowStart: medianStart(await starts(SLOWER)),
      growth: isWithGrowth ? await growth(open) : null,
    };
  } finally {
    server.close();
  }
}
