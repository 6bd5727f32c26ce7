// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ANA, BO, chooseFromMenu, PAIR, pair, PEOPLE } from '../support/introduction-notes';
import { button, field, fill, one, press, texts, valueOf } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const TOO_LONG = 'Too long for the mail program: select and copy it.';
const ASK = 'Ask Ana Silva';

/** The dialog of the next step of the introduction of two, after a choice where there are several. */
async function letter(
  stage: object,
  choice: string | null,
  people: Readonly<Record<string, string>> = PEOPLE,
): Promise<PluginHost> {
  const host = await pluginHost({ ...people, [PAIR]: pair({ ...stage }) });
  host.commands.run('acquaint:open-ledger');
  await host.settle();
  const row = one('.acquaint-introduction .acquaint-row-main');
  row.focus();
  press(row, 'n');
  await host.settle();
  if (choice !== null) await chooseFromMenu(host, choice);
  return host;
}

const PROPOSED = { 'introduction-status': 'proposed' };
const AGREED = {
  'introduction-status': 'agreed',
  'agreed-by': ['[[Ana Silva]]', '[[Bo Lee]]'],
};

/** Where “Write email” leads; null where it is not to be seen. */
function mailTo(): string | null {
  const link = [...document.querySelectorAll<HTMLElement>('.modal a')].find(
    ({ textContent }) => textContent === 'Write email',
  );
  return link && link.style.display !== 'none' ? link.getAttribute('href') : null;
}

describe('the letter of an introduction', () => {
  it('leads to the mail program with what was typed last', async () => {
    const host = await letter(PROPOSED, ASK);
    expect(mailTo()).toMatch(/^mailto:ana@example\.com\?subject=May%20I%20introduce/);
    fill('Subject', 'Coffee & Bo');
    fill('Message', 'Hi Ana,\nBo prints.');
    expect(mailTo()).toBe(
      'mailto:ana@example.com?subject=Coffee%20%26%20Bo&body=Hi%20Ana%2C%0D%0ABo%20prints.',
    );
    expect(host.errors).toEqual([]);
  });

  it('says so while it is too long for the mail program, and only then', async () => {
    const said = (): string[] => texts('.modal [role="status"]').filter((words) => words !== '');
    await letter(PROPOSED, ASK);
    expect(said()).toEqual([]);
    fill('Message', 'They both print. '.repeat(200));
    expect(mailTo()).toBeNull();
    expect(said()).toEqual([TOO_LONG]);
    fill('Message', 'They both print.');
    expect(mailTo()).toMatch(/body=They%20both%20print\.$/);
    expect(said()).toEqual([]);
  });

  it('is selected whole to be copied, as it was changed', async () => {
    await letter(PROPOSED, ASK);
    fill('Message', 'Short.');
    button('Select to copy').click();
    const body = field('Message');
    expect(document.activeElement).toBe(body);
    expect(body).toMatchObject({ selectionStart: 0, selectionEnd: 'Short.'.length });
  });

  it('has one button that stands out: that it is done', async () => {
    await letter(PROPOSED, ASK);
    expect(texts('.modal .mod-cta, .modal .mod-main')).toEqual(['I have asked']);
  });

  it('says to whom it goes, each address on its own', async () => {
    await letter(AGREED, null);
    expect(texts('.acquaint-letter-to bdi')).toEqual(['ana@example.com', 'bo@example.com']);
  });
});

describe('keys in the letter of an introduction', () => {
  it('Enter in the subject goes on to the message, and notes nothing', async () => {
    const host = await letter(PROPOSED, ASK);
    const before = host.adapter.text(PAIR);
    field('Subject').focus();
    press(field('Subject'), 'Enter');
    await host.settle();
    expect(document.activeElement).toBe(field('Message'));
    expect(host.adapter.text(PAIR)).toBe(before);
  });

  it('Enter in the message is a new line, with Mod it notes the step', async () => {
    const host = await letter(PROPOSED, ASK);
    const before = host.adapter.text(PAIR);
    press(field('Message'), 'Enter');
    await host.settle();
    expect(host.adapter.text(PAIR)).toBe(before);
    press(field('Message'), 'Enter', { ctrlKey: true });
    await host.settle();
    expect(host.adapter.text(PAIR)).toContain('introduction-status: asked\n');
  });
});

describe('a letter for which an address is missing', () => {
  const BO_ALONE = {
    ...PEOPLE,
    [BO]: note({ offers: 'Rust mentoring', phone: '+351 912 345 678' }),
  };

  it('says so above it, and gives the phone instead', async () => {
    await letter(AGREED, null, BO_ALONE);
    expect(texts('.acquaint-letter > :first-child')).toEqual([
      'Bo Lee has no email address: add one to the note, or send this another way.',
    ]);
    expect(valueOf('Message')).toContain('\nBo Lee: +351 912 345 678\n');
    expect(mailTo()).toMatch(/^mailto:ana@example\.com\?/);
  });

  it('names both where both have none, and has no mail to write', async () => {
    await letter(AGREED, null, { [ANA]: note({}), [BO]: note({}) });
    expect(texts('.acquaint-letter > :first-child')).toEqual([
      'Ana Silva and Bo Lee have no email address: add one to each note, or send this another way.',
    ]);
    expect(mailTo()).toBeNull();
  });

  it('says nothing of the other one while only one is asked', async () => {
    await letter(PROPOSED, ASK, BO_ALONE);
    expect(one('.acquaint-letter').textContent).not.toContain('no email address');
    expect(mailTo()).not.toBeNull();
  });
});
