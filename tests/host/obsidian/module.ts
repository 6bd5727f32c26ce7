import moment from 'moment';
import type * as real from 'obsidian';
import { App } from './app';
import * as bases from './bases';
import * as basesValues from './bases-values';
import { BaseComponent, ButtonComponent, ExtraButtonComponent } from './buttons';
import * as choices from './choices';
import { Component } from './component';
import * as components from './components';
import { ConfirmationButton, ConfirmationModal } from './confirmation-modal';
import { debounce } from './debounce';
import { Editor } from './editor';
import * as editorFields from './editor-fields';
import { EditorSuggest } from './editor-suggest';
import { Events } from './events';
import { FileManager } from './file-manager';
import { TAbstractFile, TFile, TFolder } from './files';
import * as frontMatter from './front-matter';
import * as icons from './icons';
import { Keymap, Scope } from './keymap';
import * as linkText from './link-text';
import * as preview from './markdown-preview';
import { MarkdownView } from './markdown-view';
import { Menu } from './menu';
import { MenuItem, MenuSeparator } from './menu-item';
import { MetadataCache } from './metadata-cache';
import { Modal } from './modal';
import { Notice } from './notice';
import { normalizePath } from './paths';
import { apiVersion, getLanguage, Platform, requireApiVersion } from './platform';
import { Plugin } from './plugin';
import * as search from './search';
import { Setting, SettingGroup } from './setting';
import { PluginSettingTab, SettingTab } from './setting-tab';
import { SliderComponent } from './slider';
import { AbstractInputSuggest, PopoverSuggest } from './suggest';
import { FuzzySuggestModal, SuggestModal } from './suggest-modal';
import { EditableFileView, TextFileView } from './text-file-view';
import { setTooltip } from './tooltip';
import { refuse } from './unfaked';
import { Vault } from './vault';
import { FileView, ItemView, View } from './view';
import { Workspace } from './workspace';
import * as items from './workspace-items';
import { WorkspaceLeaf } from './workspace-leaf';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './yaml-text';

const FAKED = {
  ...choices,
  ...components,
  ...editorFields,
  editorViewField: editorFields.editorInfoField,
  ...frontMatter,
  ...icons,
  ...linkText,
  ...preview,
  ...search,
  ...items,
  AbstractInputSuggest,
  apiVersion,
  App,
  BaseComponent,
  BasesEntry: bases.BasesEntry,
  BasesEntryGroup: bases.BasesEntryGroup,
  BasesQueryResult: bases.BasesQueryResult,
  BasesView: bases.BasesView,
  BasesViewConfig: bases.BasesViewConfig,
  BooleanValue: basesValues.BooleanValue,
  ButtonComponent,
  Component,
  ConfirmationButton,
  ConfirmationModal,
  debounce,
  EditableFileView,
  Editor,
  EditorSuggest,
  Events,
  ExtraButtonComponent,
  FileManager,
  FileView,
  FuzzySuggestModal,
  getFrontMatterInfo,
  getLanguage,
  ItemView,
  Keymap,
  ListValue: basesValues.ListValue,
  MarkdownView,
  Menu,
  MenuItem,
  MenuSeparator,
  MetadataCache,
  Modal,
  moment,
  normalizePath,
  Notice,
  NullValue: basesValues.NullValue,
  NumberValue: basesValues.NumberValue,
  parsePropertyId: bases.parsePropertyId,
  parseYaml,
  Platform,
  Plugin,
  PluginSettingTab,
  PopoverSuggest,
  QueryController: bases.QueryController,
  requireApiVersion,
  Scope,
  Setting,
  SettingGroup,
  SettingTab,
  setTooltip,
  SliderComponent,
  stringifyYaml,
  StringValue: basesValues.StringValue,
  SuggestModal,
  TAbstractFile,
  TextFileView,
  TFile,
  TFolder,
  Value: basesValues.Value,
  Vault,
  View,
  Workspace,
  WorkspaceLeaf,
} satisfies Partial<Record<keyof typeof real, unknown>>;

type Unfaked = Exclude<keyof typeof real, keyof typeof FAKED>;

/** All other exports of obsidian.d.ts: the compiler knows when one is missing or one too many. */
const UNFAKED: Readonly<Record<Unfaked, true>> = {
  arrayBufferToBase64: true,
  arrayBufferToHex: true,
  base64ToArrayBuffer: true,
  CapacitorAdapter: true,
  ColorComponent: true,
  DateValue: true,
  displayTooltip: true,
  DurationValue: true,
  FileSystemAdapter: true,
  FileValue: true,
  finishRenderMath: true,
  getBlobArrayBuffer: true,
  hexToArrayBuffer: true,
  HoverPopover: true,
  htmlToMarkdown: true,
  HTMLValue: true,
  IconValue: true,
  ImageValue: true,
  iterateCacheRefs: true,
  LinkValue: true,
  loadMathJax: true,
  loadMermaid: true,
  loadPdfJs: true,
  loadPrism: true,
  MarkdownEditView: true,
  MarkdownPreviewRenderer: true,
  MomentFormatComponent: true,
  NotNullValue: true,
  ObjectValue: true,
  PopoverState: true,
  PrimitiveValue: true,
  ProgressBarComponent: true,
  RegExpValue: true,
  RelativeDateValue: true,
  RenderContext: true,
  renderMath: true,
  request: true,
  requestUrl: true,
  resolveSubpath: true,
  sanitizeHTMLToDom: true,
  SecretComponent: true,
  SecretStorage: true,
  SettingPage: true,
  TagValue: true,
  Tasks: true,
  UrlValue: true,
  WorkspaceMobileDrawer: true,
  WorkspaceWindow: true,
};

function isModule(value: object): value is typeof real {
  return 'Plugin' in value;
}

/**
 * The module `obsidian`: what is not faked throws with its name when it is read. Each of its
 * functions and classes is held by the compiler against obsidian.d.ts where it stands; only that
 * constructors take our own classes, which plugins never make, cannot be expressed.
 */
export function obsidianModule(): typeof real {
  const exported: object = { ...FAKED };
  for (const name of Object.keys(UNFAKED))
    Object.defineProperty(exported, name, { enumerable: true, get: () => refuse(name) });
  if (!isModule(exported)) throw new Error('unreachable');
  return exported;
}
