import type { Extension } from '@codemirror/state';
import type * as real from 'obsidian';
import type { App } from './app';
import { basesRegistered } from './bases-file-view';
import { Component } from './component';
import type { EditorSuggest } from './editor-suggest';
import { setIcon } from './icons';
import { Platform } from './platform';
import { guarded, reportProblem } from './problems';
import type { CodeBlockHandler } from './registry';
import type { PluginSettingTab } from './setting-tab';
import { setTooltip } from './tooltip';
import { unfaked } from './unfaked';

/** obsidian.d.ts 4901. All that is registered goes again when the plugin is unloaded. */
export abstract class Plugin extends Component implements real.Plugin {
  settings?: unknown;
  /** For subclasses that want to hear of it. */
  onExternalSettingsChange?(): unknown;
  /** Not of the API: ends when `onload` has. */
  loading: Promise<void> = Promise.resolve();
  registerExtensions = unfaked('Plugin.registerExtensions');

  private written = '';
  /** Writes of its own that are on the way. */
  private writing = 0;

  constructor(
    readonly app: App,
    readonly manifest: real.PluginManifest,
  ) {
    super();
  }

  override onload(): Promise<void> | void {
    // For subclasses.
  }

  protected override callOnload(): void {
    const run = async (): Promise<void> => {
      await this.onload();
    };
    this.loading = run().catch(reportProblem);
  }

  addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = this.app.workspace.frame.ribbonEl.createEl('button', {
      cls: 'clickable-icon side-dock-ribbon-action',
      attr: { type: 'button' },
    });
    setIcon(el, icon);
    setTooltip(el, title, { placement: 'right' });
    el.addEventListener('click', (event) => {
      guarded(() => callback(event));
    });
    return this.removed(el);
  }

  /** obsidian.d.ts 4937: "Not available on mobile". */
  addStatusBarItem(): HTMLElement {
    const el = createDiv(`status-bar-item plugin-${this.manifest.id}`);
    if (!Platform.isMobile) this.app.workspace.frame.statusBarEl.prepend(el);
    return this.removed(el);
  }

  /** Id and name get the plugin's in front (obsidian.d.ts 4945). */
  addCommand(command: real.Command): real.Command {
    const { commands } = this.app.registry;
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    if (commands.has(command.id)) throw new Error(`The command ${command.id} is registered twice`);
    commands.set(command.id, command);
    this.register(() => commands.delete(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.registry.commands.delete(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(settingTab: PluginSettingTab): void {
    settingTab.update();
    this.keepIn(this.app.registry.settingTabs, settingTab);
  }

  registerView(type: string, viewCreator: real.ViewCreator): void {
    const { views } = this.app.registry;
    if (views.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    views.set(type, viewCreator);
    this.app.workspace.redraw(type);
    this.register(() => {
      views.delete(type);
      this.app.workspace.redraw(type);
    });
  }

  registerHoverLinkSource(id: string, info: real.HoverLinkSource): void {
    const { hoverSources } = this.app.registry;
    hoverSources.set(id, info);
    this.register(() => hoverSources.delete(id));
  }

  registerMarkdownPostProcessor(
    process: real.MarkdownPostProcessor,
    sortOrder = 0,
  ): real.MarkdownPostProcessor {
    this.keepIn(this.app.registry.postProcessors, { process, sortOrder });
    return process;
  }

  /** Of each language there is one; the app draws what it gives instead of the code (d.ts 4993). */
  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeBlockHandler,
    sortOrder = 0,
  ): real.MarkdownPostProcessor {
    const { codeBlocks } = this.app.registry;
    if (codeBlocks.has(language))
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    codeBlocks.set(language, handler);
    this.register(() => codeBlocks.delete(language));
    return Object.assign((): void => undefined, { sortOrder });
  }

  /**
   * "@returns false if bases are not enabled in this vault" (d.ts 5005). That a type which is there
   * is refused by an error is observed by other plugins (SOURCES.md).
   */
  registerBasesView(viewId: string, registration: real.BasesViewRegistration): boolean {
    const { registry } = this.app;
    if (!registry.isBasesOn) return false;
    if (registry.bases.has(viewId)) throw new Error(`View type "${viewId}" already exists`);
    registry.bases.set(viewId, registration);
    basesRegistered(this.app, viewId);
    this.register(() => {
      registry.bases.delete(viewId);
      basesRegistered(this.app, viewId);
    });
    return true;
  }

  /** An array may be changed later; `Workspace.updateOptions` takes it in (obsidian.d.ts, registerEditorExtension). */
  registerEditorExtension(extension: Extension): void {
    const { editorExtensions } = this.app.registry;
    editorExtensions.push(extension);
    this.app.workspace.updateOptions();
    this.register(() => {
      editorExtensions.splice(editorExtensions.indexOf(extension), 1);
      this.app.workspace.updateOptions();
    });
  }

  registerObsidianProtocolHandler(action: string, handler: real.ObsidianProtocolHandler): void {
    const { protocols } = this.app.registry;
    protocols.set(action, handler);
    this.register(() => protocols.delete(action));
  }

  registerEditorSuggest(editorSuggest: EditorSuggest<unknown>): void {
    this.keepIn(this.app.registry.editorSuggests, editorSuggest);
  }

  /** "Attempting to register a command that is already registered will throw" (d.ts 5052). */
  registerCliHandler(
    command: string,
    description: string,
    flags: real.CliFlags | null,
    handler: real.CliHandler,
  ): void {
    const { cli } = this.app.registry;
    if (cli.has(command)) throw new Error(`CLI command "${command}" is already registered`);
    if (!/^[a-zA-Z0-9:-]+$/.test(command)) throw new Error(`"${command}" is no CLI command`);
    cli.set(command, { description, flags, handler });
    this.register(() => cli.delete(command));
  }

  /** Null where nothing has been saved: a convention that no document states. */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.dataPath))) return null;
    const data: unknown = JSON.parse(await adapter.read(this.dataPath));
    return data;
  }

  async saveData(data: unknown): Promise<void> {
    this.written = JSON.stringify(data, null, 2);
    this.writing++;
    try {
      await this.app.vault.adapter.write(this.dataPath, this.written);
    } finally {
      this.writing--;
    }
  }

  /** Not of the API. */
  async isDataForeign(): Promise<boolean> {
    const { adapter } = this.app.vault;
    // Half of what is being written is nobody else’s; its end is told of too.
    if (this.writing > 0 || !(await adapter.exists(this.dataPath))) return false;
    const isOther = (await adapter.read(this.dataPath)) !== this.written;
    return isOther && this.writing === 0;
  }

  onUserEnable(): void {
    // For subclasses.
  }

  /** Not of the API. */
  get dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }

  private removed(el: HTMLElement): HTMLElement {
    this.register(() => {
      el.remove();
    });
    return el;
  }

  private keepIn<T>(set: Set<T>, value: T): void {
    set.add(value);
    this.register(() => set.delete(value));
  }
}
