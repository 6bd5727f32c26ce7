import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import type { Host } from '../../../tests/host/create-host';

declare global {
  interface Window {
    standIn?: Host;
    standInStart?: Promise<void>;
  }
}

/** How the main view of a plugin is reached; of plugins that are not in the table only the start is measured. */
interface View {
  readonly command: string;
  /** Clicked then, so that everybody is listed. */
  readonly everybody: string;
  readonly search: string;
  readonly list: string;
}

const VIEWS: Readonly<Record<string, View>> = {
  acquaint: {
    command: 'acquaint:open-home-in-tab',
    everybody: '.acquaint-tab:nth-child(2)',
    search: '[role="tabpanel"] input[type="search"]',
    list: '[role="tabpanel"] .acquaint-list',
  },
  'personal-crm': {
    command: 'personal-crm:open-dashboard',
    everybody: '.prm-tabs .prm-tab:nth-child(2)',
    search: '.prm-search',
    list: '.prm-list',
  },
};

/** Debounced work comes up to two seconds after what asks for it. */
const UNTIL_QUIET = 2_500;
/** A page that does not answer for so long is lost: ten minutes. */
const UNTIL_LOST = 600_000;
const LETTERS = 'ana silv';
const FRAMES = 91;
const EDITS = 5;

/** What one plugin takes in one page: milliseconds of the page's main thread, megabytes. */
export interface PluginFigures {
  readonly start: number;
  readonly firstPaint: number;
  readonly edit: number;
  readonly search: number;
  readonly scroll: number;
  readonly heap: number;
}

/** Gives the milliseconds of processor time that a page's main thread has taken so far. */
export async function mainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** A page of the stand-in with one plugin in it, and the processor time of its main thread. */
class PluginPage {
  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    /** Milliseconds since the page began. */
    readonly time: () => Promise<number>,
  ) {}

  async settle(): Promise<void> {
    await this.page.evaluate(() => window.standIn?.settle());
    await this.page.waitForTimeout(UNTIL_QUIET);
    await this.page.evaluate(() => window.standIn?.settle());
  }

  private visible(selector: string): Locator {
    return this.page.locator(selector).filter({ visible: true }).first();
  }

  async timeOf(run: () => Promise<void>): Promise<number> {
    const before = await this.time();
    await run();
    await this.settle();
    return (await this.time()) - before;
  }

  /** Megabytes after a collection. */
  async heap(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.session.send('Runtime.getHeapUsage');
    return usedSize / 1_000_000;
  }

  async open(view: View | undefined): Promise<void> {
    if (!view) return;
    await this.page.evaluate((id) => window.standIn?.commands.run(id), view.command);
    await this.visible(view.search).waitFor();
  }

  async listEverybody(view: View): Promise<void> {
    await this.page.locator(view.everybody).first().click();
    await this.settle();
  }

  /** Each time one note more says that its person was met today. */
  async edit(): Promise<void> {
    await this.page.evaluate(async (edits) => {
      const vault = window.standIn?.app.vault;
      const people = vault?.getMarkdownFiles().filter(({ path }) => path.startsWith('People/'));
      for (const file of (people ?? []).slice(0, edits)) {
        await vault?.process(file, (text) =>
          text.replace(/^---\n/, '---\nlast-contact: 2026-11-20\nprm-last-contacted: 2026-11-20\n'),
        );
        await window.standIn?.settle();
        await new Promise((resolve) => setTimeout(resolve, 1_500));
      }
    }, EDITS);
  }

  async type(view: View): Promise<void> {
    await this.visible(view.search).focus();
    await this.page.keyboard.type(LETTERS, { delay: 120 });
  }

  async scroll(view: View): Promise<void> {
    await this.page.evaluate(
      async ({ list, frames }) => {
        const found = [...document.querySelectorAll(list)].find((el) => el.clientHeight > 0);
        const scrolled = (el: Element | null): Element | null =>
          el === null || el.scrollHeight > el.clientHeight + 50 ? el : scrolled(el.parentElement);
        const el = scrolled(found ?? null);
        for (let frame = 0; el && frame < frames; frame++) {
          el.scrollTop += 300;
          await new Promise((resolve) => window.requestAnimationFrame(resolve));
        }
      },
      { list: view.list, frames: FRAMES },
    );
  }
}

async function openPage(browser: Browser, url: string): Promise<[Page, PluginPage]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(UNTIL_LOST);
  const [session, time] = [await page.context().newCDPSession(page), await mainThread(page)];
  await page.goto(`${url}?theme=light&memory`);
  await page.evaluate(() => window.standInStart);
  return [page, new PluginPage(page, session, time)];
}

/** @param id of the plugin in it; what has no view gives zeros for one */
export async function figuresIn(browser: Browser, url: string, id: string): Promise<PluginFigures> {
  const [page, plugin] = await openPage(browser, url);
  const view = VIEWS[id];
  try {
    await plugin.settle();
    const start = await plugin.time();
    const heap = await plugin.heap();
    const firstPaint = await plugin.timeOf(() => plugin.open(view));
    const edit = (await plugin.timeOf(() => plugin.edit())) / EDITS;
    if (!view) return { start, firstPaint, edit, search: 0, scroll: 0, heap };
    await plugin.listEverybody(view);
    const scroll = await plugin.timeOf(() => plugin.scroll(view));
    const search = await plugin.timeOf(() => plugin.type(view));
    return { start, firstPaint, edit, search, scroll, heap };
  } finally {
    await page.close();
  }
}
