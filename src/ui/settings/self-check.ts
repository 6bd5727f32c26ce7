import {
  AbstractInputSuggest,
  apiVersion,
  ConfirmationModal,
  EditorSuggest,
  getLanguage,
  Platform,
  Plugin,
  Setting,
  View,
  type App,
} from 'obsidian';
import { isEqual } from '../../core/text/equal';
import { PROPERTY_IDS, propertyName } from '../../core/people/properties';
import { DEFAULT_SETTINGS, type Settings } from '../../core/people/settings';
import { SELF_CHECK_REPORT } from '../../words/settings/self-check';
import type { PluginServices } from '../kit/plugin-services';

/** What the report is of. */
export interface SelfCheckSource {
  readonly app: App;
  readonly services: PluginServices;
  /** The plugin's own version. */
  readonly version: string;
}

/** Members of objects that are asked for by name, as an app of another version may have none. */
const MEMBERS: readonly (readonly [string, (app: App) => unknown])[] = [
  ['AbstractInputSuggest', () => AbstractInputSuggest],
  ['EditorSuggest', () => EditorSuggest],
  ['ConfirmationModal', () => ConfirmationModal],
  ['Setting.addComponent', () => member(Setting.prototype, 'addComponent')],
  ['registerCliHandler', () => member(Plugin.prototype, 'registerCliHandler')],
  ['registerEditorExtension', () => member(Plugin.prototype, 'registerEditorExtension')],
  ['ensureSideLeaf', ({ workspace }) => member(workspace, 'ensureSideLeaf')],
  ['Vault.process', ({ vault }) => member(vault, 'process')],
  ['trashFile', ({ fileManager }) => member(fileManager, 'trashFile')],
  ['onWindowMigrated', ({ workspace }) => member(workspace.containerEl, 'onWindowMigrated')],
  ['getAssignedWidget (not documented)', (app) => member(types(app), 'getAssignedWidget')],
  ['setType (not documented)', (app) => member(types(app), 'setType')],
];

/** What stops the look at one says that it is not there as it should be. */
function member(owner: unknown, name: string): unknown {
  try {
    return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
  } catch {
    return undefined;
  }
}

function types(app: App): unknown {
  return member(app, 'metadataTypeManager');
}

function has(app: App, find: (app: App) => unknown): boolean {
  return typeof find(app) === 'function';
}

function platform(doc: Document): string {
  const systems: readonly (readonly [boolean, string])[] = [
    [Platform.isMacOS, 'macOS'],
    [Platform.isWin, 'Windows'],
    [Platform.isLinux, 'Linux'],
    [Platform.isIosApp, 'iOS'],
    [Platform.isAndroidApp, 'Android'],
    [Platform.isPhone, 'phone'],
    [Platform.isTablet, 'tablet'],
    [doc.body.hasClass('mod-rtl'), SELF_CHECK_REPORT.rightToLeft],
  ];
  return systems.flatMap(([is, name]) => (is ? [name] : [])).join(', ');
}

function windowsOf(app: App): number {
  const windows = new Set<Window>();
  app.workspace.iterateAllLeaves(({ view }) => {
    // A leaf that is being made has none yet.
    if (view instanceof View) windows.add(view.containerEl.win);
  });
  return windows.size;
}

function changedNames(settings: Settings): string[] {
  const before = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS));
  const now = Object.entries(settings).filter(([name, value]) => !isEqual(value, before.get(name)));
  return now.map(([name]) => name).sort();
}

function typedCount(app: App, { propertyNames }: Settings): number {
  const manager = types(app);
  const typeOf = member(manager, 'getAssignedWidget');
  if (typeof typeOf !== 'function') return 0;
  return PROPERTY_IDS.filter((id) => {
    const given: unknown = Reflect.apply(typeOf, manager, [propertyName(id, propertyNames)]);
    return given !== null && given !== undefined && given !== '';
  }).length;
}

/** The markup of the widget of properties is not documented, and what helps there hangs on it. */
function widgetLine({ workspace }: App): string {
  const rows = [...workspace.containerEl.querySelectorAll('.metadata-property[data-property-key]')];
  const fields = rows.filter((row) =>
    row.querySelector('.metadata-property-value :is(input, [contenteditable])'),
  );
  return SELF_CHECK_REPORT.widget(rows.length, fields.length);
}

/** How the plugin runs here, as lines; reads only, and holds nothing that a note says. */
export function selfCheck({ app, services, version }: SelfCheckSource): string {
  const { index } = services.people;
  const notes = app.vault.getMarkdownFiles();
  const unread = notes.filter((file) => app.metadataCache.getFileCache(file) === null).length;
  const names = MEMBERS.map(([name, find]) => ({ name, isThere: has(app, find) }));
  const named = (isThere: boolean): string[] =>
    names.filter((one) => one.isThere === isThere).map(({ name }) => name);
  const introductions = [...index.introductions()].length;
  return [
    SELF_CHECK_REPORT.versions(version, apiVersion),
    SELF_CHECK_REPORT.platform(platform(app.workspace.containerEl.doc), getLanguage()),
    SELF_CHECK_REPORT.windows(windowsOf(app)),
    SELF_CHECK_REPORT.notes(notes.length, unread),
    SELF_CHECK_REPORT.index(index.state),
    SELF_CHECK_REPORT.people([...index.people()].length, introductions, index.problems().length),
    SELF_CHECK_REPORT.changed(changedNames(index.settings)),
    SELF_CHECK_REPORT.types(typedCount(app, index.settings), PROPERTY_IDS.length),
    SELF_CHECK_REPORT.present(named(true)),
    SELF_CHECK_REPORT.missing(named(false)),
    widgetLine(app),
  ].join('\n');
}
