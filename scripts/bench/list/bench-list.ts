import { readFileSync } from 'node:fs';
import { launchChromium } from '../../../tests/browser/chromium';
import type { ListResults } from './list-results';

/** As wide and high as a sidebar. */
const SIDEBAR = '.list-bench { position: fixed; inset: 0 auto 0 0; width: 340px; overflow: auto }';

/** Draws the list in Chromium; `script` is `in-page.ts` as one file. */
export async function benchList(script: string): Promise<ListResults> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 800, height: 800 } });
    await page.setContent('<!doctype html><title>List</title><body></body>');
    for (const path of ['tests/host/page/host.css', 'styles.css']) await page.addStyleTag({ path });
    await page.addStyleTag({ content: SIDEBAR });
    await page.addScriptTag({ content: readFileSync(script, 'utf8') });
    const results = await page.evaluate(() => window.benchList?.());
    if (!results) throw new Error('The page did not measure');
    return results;
  } finally {
    await browser.close();
  }
}
