import type { App, TFile } from 'obsidian';
import { importCards } from '../../actions/cards/import-cards';
import { planCards } from '../../actions/cards/plan-import';
import type { Card } from '../../cards/kit/card';
import { IMPORT } from '../../words/cards/cards-dialog';
import { askForPerson } from './ask-for-person';
import { openView } from '../kit/open-view';
import type { UiContext } from '../kit/ui-context';
import { textsOfCard } from './contact-fields';
import { FOLLOW_UPS_VIEW } from '../follow-ups/follow-ups-view';
import { readTypedDays } from '../kit/typed-days';
import { whenIndexReady } from '../kit/when-index-ready';
import { ImportModal, type ImportCallbacks } from './import-modal';
import type { CardFile } from './read-source';

function cardFile({ vault }: App, file: TFile): CardFile {
  return {
    name: file.name,
    size: file.stat.size,
    bytes: async () => new Uint8Array(await vault.readBinary(file)),
  };
}

/** Card files in the vault, the newest first. */
function filesInVault(app: App): CardFile[] {
  const files = app.vault
    .getFiles()
    .filter(({ name }) => /\.(?:vcf|vcard|csv|sql)$|^monica[^/]*\.json$/i.test(name));
  return files.sort((a, b) => b.stat.mtime - a.stat.mtime).map((file) => cardFile(app, file));
}

function capture(ui: UiContext, card: Card): void {
  askForPerson(ui, textsOfCard(card));
}

function callbacks(ui: UiContext): ImportCallbacks {
  const { app, services, undoable } = ui;
  return {
    files: filesInVault(app),
    plan: async (readings) => {
      // Before that, everybody would be taken for new.
      await whenIndexReady(services);
      return planCards(services.people.index, readings, services.store.readLinks().resolve);
    },
    write: async (operations, steps) => {
      const { people, store, clock } = services;
      const where = { index: people.index, store, today: clock.today() };
      const summary = await people.quietly(() => importCards(where, operations, steps));
      const { written, rows } = summary;
      const count = rows.filter(({ effect }) => effect === 'created' || effect === 'filled').length;
      if (written.length > 0) undoable.tellWritten(IMPORT.label(count), written);
      return summary;
    },
    readDay: (text) => readTypedDays(text, services.clock.today(), 'past'),
    capture: (card) => {
      capture(ui, card);
    },
    undo: () => void undoable.undo(),
    goThrough: () => void ui.triage.start(),
    openFollowUps: () => void openView(app, FOLLOW_UPS_VIEW),
  };
}

/** The dialog that imports cards, from some files of the vault or what the user gives. */
export function importDialog(ui: UiContext, given: readonly TFile[]): ImportModal {
  const files = given.map((file) => cardFile(ui.app, file));
  return new ImportModal(ui.app, callbacks(ui), files);
}
