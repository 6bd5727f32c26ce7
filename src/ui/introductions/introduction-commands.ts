import type { App, Command } from 'obsidian';
import { LEDGER_NAMES } from '../../words/introductions/ledger-names';
import type { IntroductionActions } from '../kit/ui-context';

/** The commands for introductions; ids never change, hotkeys are bound to them. */
export function introductionCommands(app: App, actions: IntroductionActions): Command[] {
  return [
    {
      id: 'open-ledger',
      name: LEDGER_NAMES.open,
      callback: () => {
        actions.openLedger();
      },
    },
    {
      id: 'introduce-here',
      name: LEDGER_NAMES.introduce,
      checkCallback: (isChecking) => {
        const person = actions.person(app.workspace.getActiveFile()?.path ?? '');
        if (person && !isChecking) void actions.introduce(person);
        return person !== null;
      },
    },
    { id: 'introduction-step', name: LEDGER_NAMES.step, callback: () => actions.pick() },
    {
      id: 'introduction-step-here',
      name: LEDGER_NAMES.stepHere,
      checkCallback: (isChecking) => {
        const path = app.workspace.getActiveFile()?.path;
        if (path === undefined || !actions.has(path)) return false;
        if (!isChecking) void actions.choose(path);
        return true;
      },
    },
  ];
}
