// Source: Command (obsidian.d.ts 1629): which callback wins, and what hides a command.
import type * as real from 'obsidian';
import type { App } from './app';
import { MarkdownView } from './markdown-view';
import { Platform } from './platform';
import { call, guarded } from './problems';

/** What a command does where it is available. @returns false where it is not */
export function runCommand(app: App, command: real.Command, isChecking = false): boolean {
  const view = app.workspace.currentLeaf?.ownView;
  const note = view instanceof MarkdownView && view.getMode() === 'source' ? view : null;
  const { callback, checkCallback, editorCallback, editorCheckCallback } = command;
  if (Platform.isMobile ? false : command.mobileOnly === true) return false;
  if (editorCheckCallback)
    return note !== null && call(editorCheckCallback, isChecking, note.editor, note) !== false;
  if (editorCallback) {
    if (note && !isChecking) call(editorCallback, note.editor, note);
    return note !== null;
  }
  if (checkCallback) return checkCallback(isChecking) === true;
  if (!isChecking) guarded(() => callback?.());
  return callback !== undefined;
}
