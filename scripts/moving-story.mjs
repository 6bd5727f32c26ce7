/**
 * `npm run screenshots -- moving`: the moving picture of the README, from the list of who is due to
 * a note, a log, a suggestion and the letter that asks. Taken step by step, so that a slow machine
 * makes the same picture.
 */

/** Milliseconds that a picture stays: of a movement, of a letter, before a click, of a screen. */
const STAYS = { moving: 60, typed: 110, pointed: 450, read: 1500 };

/** Pictures of one movement of the pointer. */
const STEPS = 4;

/** The arrow of a pointer: Chromium leaves the real one out of its pictures. */
const POINTER = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="24" viewBox="0 0 20 24">
<path d="M2 2v17l4.6-4 3 7 3-1.3-3-6.8H16z" fill="#111" stroke="#fff" stroke-width="1.5"/></svg>`;

class Story {
  shots = [];
  at = { x: 430, y: 520 };

  constructor(page) {
    this.page = page;
  }

  async begin() {
    const place = 'position: fixed; left: 0; top: 0; z-index: 10000; pointer-events: none';
    await this.page.addStyleTag({ content: `.story-pointer { ${place} }` });
    await this.page.evaluate((arrow) => {
      const el = document.body.createDiv({ cls: 'story-pointer' });
      el.append(new DOMParser().parseFromString(arrow, 'image/svg+xml').documentElement);
    }, POINTER);
    await this.pointAt(this.at);
  }

  async pointAt({ x, y }) {
    await this.page.evaluate(
      (place) => document.querySelector('.story-pointer').setCssProps({ transform: place }),
      `translate(${Math.round(x)}px, ${Math.round(y)}px)`,
    );
    this.at = { x, y };
  }

  /** A picture of what is there now. */
  async shoot(stays) {
    await this.page.evaluate(async () => {
      await window.standIn.settle();
      for (let frame = 0; frame < 3; frame++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    const png = await this.page.screenshot({ animations: 'disabled', caret: 'hide' });
    this.shots.push({ png, stays });
  }

  /** Moves the pointer onto something, and clicks it. */
  async click(target) {
    await target.waitFor();
    const { x, y, width, height } = await target.boundingBox();
    const goal = { x: x + Math.min(width / 2, 60), y: y + height / 2 };
    const from = this.at;
    for (let step = 1; step <= STEPS; step++) {
      const part = step / STEPS;
      await this.pointAt({
        x: from.x + (goal.x - from.x) * part,
        y: from.y + (goal.y - from.y) * part,
      });
      if (step < STEPS) await this.shoot(STAYS.moving);
    }
    await this.page.mouse.move(goal.x, goal.y);
    await this.shoot(STAYS.pointed);
    await this.page.mouse.click(goal.x, goal.y);
  }

  /** What was said of the last step would lie over the next one. */
  async hideNotices() {
    await this.page.evaluate(() => {
      for (const notice of document.querySelectorAll('.notice')) notice.remove();
    });
  }

  /** Types a text, three letters a picture. */
  async type(text) {
    for (const [part] of text.matchAll(/.{1,3}/gsu)) {
      await this.page.keyboard.type(part);
      await this.shoot(STAYS.typed);
    }
  }
}

/**
 * @param page the stand-in on the sample vault, started
 * @returns pictures of one size, each with the milliseconds that it stays
 */
export async function tellStory(page) {
  const story = new Story(page);
  await page.evaluate(async () => {
    window.standIn.commands.run('acquaint:open-home');
    await window.standIn.settle();
  });
  await page.locator('.acquaint-row').first().waitFor();
  const notNow = page.getByRole('button', { name: 'Not now' });
  if (await notNow.isVisible()) await notNow.click();
  await story.begin();
  await story.shoot(STAYS.read);
  await story.click(page.locator('.acquaint-row-name', { hasText: 'Žofie' }).first());
  await page.locator('.acquaint-bar').waitFor();
  await story.shoot(STAYS.read);
  await story.click(page.locator('.acquaint-bar').getByRole('button', { name: 'Log' }));
  await page.locator('.modal').waitFor();
  await page.getByRole('radio', { name: 'Coffee' }).click();
  await page.getByPlaceholder('A point you talked about').focus();
  await story.type('a cover that folds flat');
  await story.click(page.locator('.modal').getByRole('button', { name: 'Log', exact: true }));
  await story.shoot(STAYS.read);
  await story.hideNotices();
  await story.click(page.getByRole('tab', { name: 'Introductions' }));
  await page.locator('.acquaint-card').first().waitFor();
  await story.shoot(STAYS.read);
  await story.click(page.getByRole('button', { name: /^Introduce: / }).first());
  const ask = page.locator('.acquaint-bar').getByRole('button', { name: 'Ask Žofie' });
  await ask.waitFor();
  await story.shoot(STAYS.read);
  await story.hideNotices();
  await story.click(ask);
  await page.locator('.acquaint-letter').waitFor();
  await story.shoot(2 * STAYS.read);
  return story.shots;
}
