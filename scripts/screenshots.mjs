/**
 * `npm run screenshots`: pictures of both views for the README, from the built plugin in the page
 * that stands in for Obsidian, on a copy of the demo vault, on the day that its notes are written
 * for. Names in many scripts need fonts: Noto Sans with CJK, as Debian's fonts-noto-core and
 * fonts-noto-cjk have them.
 *
 * `npm run screenshots -- listing`: the same views in the sizes that the community directory shows,
 * 1200x800 and, of the phone, 900x1600.
 *
 * `npm run screenshots -- moving`: the moving picture of the README.
 */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../esbuild.config.mjs';
import { loadTypeScript } from './load-typescript.mjs';
import { movingPicture } from './moving-picture.mjs';
import { tellStory } from './moving-story.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const NOON = Date.UTC(2026, 10, 20, 12);
const OPEN_NOTE = 'People/ማርያም ተስፋዬ.md';
/** Each view by its command, with what it shows when it is drawn. */
const VIEWS = { 'follow-ups': '.acquaint-row', introductions: '.acquaint-card' };
const WINDOW = {
  viewport: { width: 860, height: 760 },
  deviceScaleFactor: 1.5,
  timezoneId: 'UTC',
  locale: 'en',
};

/** What the community directory shows of a plugin: pictures of exactly these sizes. */
const LISTING = [
  { name: 'desktop', query: 'theme=light', size: [1200, 800], scale: 1 },
  { name: 'phone', query: 'theme=light&phone', size: [450, 800], scale: 2 },
];

/** The pictures of each view: how they are called, the page's options, and its window. */
function pictures() {
  if (!process.argv.includes('listing'))
    return ['light', 'dark'].map((theme) => ({
      name: theme,
      query: `theme=${theme}`,
      window: WINDOW,
    }));
  return LISTING.map(({ name, query, size: [width, height], scale }) => ({
    name: `listing-${name}`,
    query,
    window: { ...WINDOW, viewport: { width, height }, deviceScaleFactor: scale },
  }));
}

const SOURCE = `
export { launchChromium } from './tests/browser/chromium';
export { serve } from './tests/host/server';
`;

/** The note open in the middle, a view on the right, the pointer on what is first in it. */
async function show(page, [view, drawn]) {
  await page.evaluate(
    async ([note, command]) => {
      const { app, commands, settle } = window.standIn;
      await app.workspace.openLinkText(note, '');
      commands.run(command);
      await settle();
    },
    [OPEN_NOTE, `acquaint:open-${view}`],
  );
  await page.locator(drawn).first().waitFor();
  // Asked once in a vault, and not what a picture is about.
  const notNow = page.getByRole('button', { name: 'Not now' });
  if (await notNow.isVisible()) await notNow.click();
  await page.locator(drawn).first().hover();
  await page.evaluate(async () => {
    document.activeElement?.blur();
    await document.fonts.ready;
    // What is measured once it has been drawn, such as the editor, is drawn again.
    for (let frame = 0; frame < 3; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

async function takeStory(browser, url) {
  const viewport = { width: 860, height: 640 };
  const page = await browser.newPage({ ...WINDOW, viewport, deviceScaleFactor: 1 });
  await page.clock.setFixedTime(NOON);
  await page.goto(`${url}?theme=light`);
  await page.evaluate(() => window.standInStart);
  const path = join(images, 'story.png');
  writeFileSync(path, movingPicture(await tellStory(page)));
  console.log(path.slice(root.length));
  await page.close();
}

async function takeAll(browser, url) {
  for (const { name, query, window } of pictures()) {
    const page = await browser.newPage(window);
    await page.clock.setFixedTime(NOON);
    await page.goto(`${url}?${query}`);
    await page.evaluate(() => window.standInStart);
    for (const view of Object.entries(VIEWS)) {
      await show(page, view);
      const path = join(images, `${view[0]}-${name}.png`);
      await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      console.log(path.slice(root.length));
    }
    await page.close();
  }
}

await buildAll();
const { launchChromium, serve } = await loadTypeScript('screenshots', SOURCE, {
  packages: 'external',
});
const vault = realpathSync(mkdtempSync(join(tmpdir(), 'acquaint-pictures-')));
cpSync(join(root, 'tests/vaults/demo'), vault, { recursive: true });
mkdirSync(images, { recursive: true });
const server = await serve({ vault, plugin: root, root });
const browser = await launchChromium();
try {
  if (process.argv.includes('moving')) await takeStory(browser, server.url);
  else await takeAll(browser, server.url);
} finally {
  await browser.close();
  await server.close();
  rmSync(vault, { recursive: true, force: true });
}
