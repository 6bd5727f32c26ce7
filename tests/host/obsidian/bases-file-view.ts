// Source: names of classes after other plugins (SOURCES.md): `bases-view` with `data-view-type`; the toolbar is ours.
import type * as real from 'obsidian';
import type { App } from './app';
import {
  asOwnBasesView,
  BasesViewConfig,
  QueryController,
  type BasesView,
  type Lifetime,
  type ViewSection,
} from './bases';
import { runQuery } from './bases-query';
import type { Component } from './component';
import { debounce } from './debounce';
import type { TFile } from './files';
import { guarded, reportProblem } from './problems';
import { refuse } from './unfaked';
import { FileView } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';
import { isRecord, parseYaml, stringifyYaml } from './yaml-text';

/** Milliseconds from a change to the new result; the app's own time is not documented. */
const DELAY = 10;

interface BaseFile {
  readonly text: Record<string, unknown>;
  readonly views: readonly ViewSection[];
}

function readBase(text: string): BaseFile {
  const base: unknown = parseYaml(text);
  if (!isRecord(base)) throw new Error('A base must be YAML with keys');
  if (base['formulas'] !== undefined) refuse('formulas of a base');
  const views: unknown[] = Array.isArray(base['views']) ? base['views'] : [];
  return { text: base, views: views.filter(isRecord) };
}

function call(
  factory: (controller: never, containerEl: HTMLElement) => unknown,
  controller: QueryController,
  el: HTMLElement,
): BasesView {
  // The factory is typed for the app's own controller, of which nothing is public.
  return asOwnBasesView(Reflect.apply(factory, undefined, [controller, el]));
}

/** A `.base` file that is open: its views, and the result that the one shown is given. */
export class BasesFileView extends FileView {
  override icon = 'table';
  private base: BaseFile = { text: {}, views: [] };
  private at = 0;
  /** What the file says by all that is known here. */
  private written = '';
  private shown: { readonly view: BasesView; readonly controller: Component } | null = null;
  private lifetime: Lifetime = { isOver: false };
  private readonly toolbarEl: HTMLElement;
  private readonly viewEl: HTMLElement;
  private readonly requery = debounce(() => {
    this.query();
  }, DELAY);

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.toolbarEl = this.contentEl.createDiv('bases-header').createDiv('bases-toolbar');
    this.viewEl = this.contentEl.createDiv('bases-view');
  }

  getViewType(): string {
    return 'bases';
  }

  override onload(): void {
    super.onload();
    const { vault, metadataCache } = this.app;
    const again = (): void => void this.requery();
    for (const event of ['changed', 'deleted', 'resolved'])
      this.registerEvent(metadataCache.on(event, again));
    for (const event of ['create', 'delete', 'rename']) this.registerEvent(vault.on(event, again));
    this.registerEvent(
      vault.on('modify', (file: unknown) => {
        if (file === this.file) this.readAgain().catch(reportProblem);
      }),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    await super.onLoadFile(file);
    await this.readAgain();
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    this.close();
    this.requery.cancel();
    await super.onUnloadFile(file);
  }

  override async setState(state: unknown, result: real.ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const name: unknown = isRecord(state) ? state['viewName'] : undefined;
    const at = this.base.views.findIndex((view) => view['name'] === name);
    if (at >= 0) this.show(at);
  }

  /** The plugin of a view came or went. */
  registered(type: string): void {
    if (this.base.views[this.at]?.['type'] === type) this.show(this.at);
  }

  private async readAgain(): Promise<void> {
    if (!this.file) return;
    const text = await this.app.vault.read(this.file);
    if (text === this.written) return;
    this.written = text;
    this.base = readBase(text);
    this.show(Math.min(this.at, Math.max(0, this.base.views.length - 1)));
  }

  private show(at: number): void {
    this.close();
    this.at = at;
    const section = this.base.views[at];
    const type = String(section?.['type']);
    this.viewEl.empty();
    this.viewEl.setAttr('data-view-type', type);
    const registration = this.app.registry.bases.get(type);
    this.drawToolbar();
    if (!registration) {
      const isOwn = type === 'table' || type === 'list' || type === 'cards';
      const text = isOwn ? 'Not drawn here' : `Unknown view type "${type}"`;
      this.viewEl.createDiv({ cls: 'pane-empty', text });
      return;
    }
    const controller = new QueryController(this.app);
    controller.load();
    const view = call(registration.factory, controller, this.viewEl);
    controller.addChild(view);
    this.shown = { view, controller };
    this.query();
  }

  private close(): void {
    this.lifetime.isOver = true;
    this.shown?.controller.unload();
    this.shown = null;
  }

  private config(section: ViewSection): BasesViewConfig {
    return new BasesViewConfig(section, () => {
      const { file } = this;
      this.written = stringifyYaml(this.base.text);
      this.requery();
      if (file) this.app.vault.modify(file, this.written).catch(reportProblem);
    });
  }

  /** Harsher than the app: the result comes twice, and the one before ends with it. */
  private query(): void {
    const section = this.base.views[this.at];
    if (!this.shown || !section) return;
    for (let time = 0; time < 2; time++) {
      this.lifetime.isOver = true;
      this.lifetime = { isOver: false };
      const { lifetime } = this;
      const result = runQuery(this.app, { all: this.base.text['filters'], section, lifetime });
      const { view } = this.shown;
      view.give(this.config(section), result);
      guarded(() => {
        view.onDataUpdated();
      });
    }
  }

  private drawToolbar(): void {
    this.toolbarEl.empty();
    const views = this.base.views.map((view) => String(view['name']));
    this.select('View', [views.map((name, at) => [String(at), name]), String(this.at)], (at) => {
      this.show(Number(at));
    });
    const section = this.base.views[this.at];
    const registration = this.app.registry.bases.get(String(section?.['type']));
    if (!section || !registration?.options) return;
    this.drawOptions(section, registration.options);
  }

  /** Behind a menu in the app; here they stand in the toolbar. */
  private drawOptions(
    section: ViewSection,
    // Typed for the app's own configuration, which no class of ours can be.
    options: (config: never) => unknown,
  ): void {
    const config = this.config(section);
    const given: unknown = Reflect.apply(options, undefined, [config]);
    for (const option of Array.isArray(given) ? given : []) {
      if (!isRecord(option) || option['type'] !== 'dropdown') refuse('an option of another type');
      const [key, choices] = [String(option['key']), option['options']];
      const chosen = [config.get(key), option['default']].find((one) => typeof one === 'string');
      const pairs = Object.entries(isRecord(choices) ? choices : {});
      const texts = pairs.map(([value, name]) => [value, String(name)] as const);
      this.select(String(option['displayName']), [texts, chosen ?? ''], (value) => {
        config.set(key, value);
      });
    }
  }

  private select(
    label: string,
    [choices, chosen]: readonly [readonly (readonly [string, string])[], string],
    choose: (value: string) => void,
  ): void {
    const select = this.toolbarEl.createEl('select', {
      cls: 'dropdown',
      attr: { 'aria-label': label },
    });
    for (const [value, text] of choices) select.createEl('option', { value, text });
    select.value = chosen;
    select.addEventListener('change', () => {
      choose(select.value);
    });
  }
}

/** Bases that are open are told that a type came or went. */
export function basesRegistered(app: App, type: string): void {
  for (const { ownView } of app.workspace.getLeavesOfType('bases'))
    if (ownView instanceof BasesFileView) ownView.registered(type);
}
