// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { one, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';

const CARDS = `BEGIN:VCARD
VERSION:3.0
FN:Ana Silva
ADR:;;Rua 1;Porto;;;Portugal
TEL;TYPE=FAX:+351222333444
BDAY:someday
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:???
NOTE:no name that a file could have
END:VCARD
`;

async function pressed(host: PluginHost, selector: string): Promise<void> {
  one(selector).click();
  await host.settle();
}

/** What the vault holds after the sample was written and cards were imported. */
async function notesWritten(language: string): Promise<Record<string, string | null>> {
  const host = await pluginHost({ 'cards.vcf': CARDS }, { language });
  host.commands.run('acquaint:open-follow-ups');
  await host.settle();
  await pressed(host, '.acquaint-begin button:last-child');
  await pressed(host, '.modal .mod-cta');
  host.commands.run('acquaint:import-cards');
  await host.settle();
  const file = [...document.querySelectorAll<HTMLElement>('.acquaint-import button')].find(
    ({ textContent }) => textContent === 'cards.vcf',
  );
  file?.click();
  await host.settle();
  await pressed(host, '.acquaint-import .mod-cta');
  const paths = host.app.vault.getMarkdownFiles().map(({ path }) => path);
  const notes = Object.fromEntries(paths.map((path) => [path, host.adapter.text(path)]));
  // The next one is drawn into the same document.
  await host.unload();
  return notes;
}

it('notes are the same in every language of the app', async () => {
  const english = await notesWritten('en');
  expect(Object.keys(english).length).toBeGreaterThan(6);
  expect(await notesWritten('pt-BR')).toEqual(english);
});

it('settings are read in the language of the app', async () => {
  const host = await pluginHost({ 'People/Ana.md': '' }, { language: 'fr' });
  host.settings();
  await host.settle();
  expect(texts('.setting-item-name').slice(0, 3)).toEqual([
    'Votre nom',
    'Langue des brouillons',
    'Dossier des personnes',
  ]);
  expect(texts('.setting-item-description').join()).toContain('1 trouvée');
});
