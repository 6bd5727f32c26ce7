import type * as real from 'obsidian';
import type { App } from './app';
import type { Editor } from './editor';
import { MarkdownView } from './markdown-view';
import { reportProblem } from './problems';
import { PopoverSuggest } from './suggest';
import type { TFile } from './files';

/** obsidian.d.ts 2689: suggestions while one types in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> implements real.EditorSuggest<T> {
  context: real.EditorSuggestContext | null = null;
  limit = 100;
  private asked = 0;

  abstract onTrigger(
    cursor: real.EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): real.EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: real.EditorSuggestContext): T[] | Promise<T[]>;

  setInstructions(_instructions: real.Instruction[]): void {
    // Not drawn.
  }

  override close(): void {
    super.close();
    this.context = null;
  }

  /** Not of the API: something was typed. */
  typed(editor: Editor, file: TFile): void {
    const asked = ++this.asked;
    const trigger = this.onTrigger(editor.getCursor(), editor, file);
    if (!trigger) {
      this.close();
      return;
    }
    const context = { ...trigger, editor, file };
    this.context = context;
    const answer = async (): Promise<void> => {
      const found = await this.getSuggestions(context);
      if (asked !== this.asked) return;
      const place = editor.cm.coordsAtPos(editor.posToOffset(trigger.start));
      const { left = 0, top = 0, bottom = 0 } = place ?? {};
      const rect = new DOMRect(left, top, 0, bottom - top);
      this.showBelow(found.slice(0, this.limit), editor.cm.contentDOM, rect);
      this.context = context;
    };
    answer().catch(reportProblem);
  }
}

/** The first suggester that wants it gets what is typed (the app's order of registration). */
export function followTyping(app: App): void {
  app.workspace.on('editor-change', (editor: Editor, view: unknown) => {
    if (!(view instanceof MarkdownView) || !view.file) return;
    for (const suggest of app.registry.editorSuggests) {
      suggest.typed(editor, view.file);
      if (suggest.context) return;
    }
  });
}
