// Source: the names of core plugins and their commands as in Obsidian Help; their options assumed.
import type * as real from 'obsidian';
import type { App } from './app';
import { BasesFileView } from './bases-file-view';
import { CommandPalette } from './command-palette';
import { followTyping } from './editor-suggest';
import { FileExplorer } from './file-explorer';
import { previewOnHover } from './hover-preview';
import { setIcon } from './icons';
import { MarkdownView } from './markdown-view';
import { runCommand } from './run-command';
import { asRealView } from './real-types';
import { SettingsWindow, setDark } from './settings-window';
import { WorkspaceLeaf } from './workspace-leaf';

/** A leaf as the app gives it to those who make views; ours is the only one there is. */
function own(leaf: unknown): WorkspaceLeaf {
  if (leaf instanceof WorkspaceLeaf) return leaf;
  throw new TypeError('Not a leaf of the stand-in');
}

function coreCommands(app: App): real.Command[] {
  return [
    {
      id: 'command-palette:open',
      name: 'Command palette: Open command palette',
      hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
      callback: () => {
        new CommandPalette(app).open();
      },
    },
    {
      id: 'app:open-settings',
      name: 'Open settings',
      hotkeys: [{ modifiers: ['Mod'], key: ',' }],
      callback: () => {
        new SettingsWindow(app).open();
      },
    },
    {
      id: 'theme:toggle-light-dark',
      name: 'Toggle light/dark mode',
      callback: () => {
        setDark(app, !app.isDarkMode());
      },
    },
    {
      id: 'app:toggle-left-sidebar',
      name: 'Toggle left sidebar',
      callback: () => {
        app.workspace.leftSplit.toggle();
      },
    },
    {
      id: 'app:toggle-right-sidebar',
      name: 'Toggle right sidebar',
      callback: () => {
        app.workspace.rightSplit.toggle();
      },
    },
  ];
}

/** Hotkeys of commands, those of plugins as they come and go. */
function listenForHotkeys(app: App): void {
  app.scope.register(null, null, (event, { modifiers }) => {
    const pressed = modifiers ?? '';
    for (const command of app.registry.commands.values())
      for (const { modifiers: wanted, key } of command.hotkeys ?? []) {
        const names = wanted
          .map((name) => (name === 'Mod' ? 'Ctrl' : name))
          .sort()
          .join(',');
        const isPressed = names === pressed.split(',').sort().join(',');
        if (isPressed && key.toLowerCase() === event.key.toLowerCase() && runCommand(app, command))
          return false;
      }
    return true;
  });
}

function addRibbon(app: App): void {
  for (const [icon, label, id] of [
    ['terminal-square', 'Open command palette', 'command-palette:open'],
    ['settings', 'Open settings', 'app:open-settings'],
  ] as const) {
    const button = app.workspace.frame.ribbonEl.createEl('button', {
      cls: 'clickable-icon side-dock-ribbon-action',
      attr: { 'aria-label': label, type: 'button' },
    });
    setIcon(button, icon);
    button.addEventListener('click', () => {
      const command = app.registry.commands.get(id);
      if (command) runCommand(app, command);
    });
  }
}

/** The core plugin Bases, which the user can switch on at any time. */
export function startBases({ registry }: App): void {
  registry.isBasesOn = true;
  registry.views.set('bases', (leaf) => asRealView(new BasesFileView(own(leaf))));
}

/** What the app has of its own: notes, the list of files, palette, settings, page preview. */
export async function startCorePlugins(app: App): Promise<void> {
  const { registry, workspace } = app;
  registry.views.set('markdown', (leaf) => asRealView(new MarkdownView(own(leaf))));
  registry.views.set('file-explorer', (leaf) => asRealView(new FileExplorer(own(leaf))));
  if (registry.isBasesOn) startBases(app);
  for (const command of coreCommands(app)) registry.commands.set(command.id, command);
  listenForHotkeys(app);
  previewOnHover(app);
  followTyping(app);
  addRibbon(app);
  workspace.frame.statusBarEl.createDiv({
    cls: 'status-bar-item stand-in-notice',
    text: 'Stand-in, not Obsidian',
  });
  await workspace.ensureSideLeaf('file-explorer', 'left', { reveal: true });
  workspace.setActiveLeaf(workspace.getLeaf(true));
}
