// Source: ours: what plugins registered; nothing of the app is asserted here.
import type { Extension } from '@codemirror/state';
import type * as real from 'obsidian';
import type { EditorSuggest } from './editor-suggest';
import type { SettingTab } from './setting-tab';

interface CliCommand {
  readonly description: string;
  readonly flags: real.CliFlags | null;
  readonly handler: real.CliHandler;
}

interface PostProcessor {
  readonly process: real.MarkdownPostProcessor;
  readonly sortOrder: number;
}

export type CodeBlockHandler = Parameters<real.Plugin['registerMarkdownCodeBlockProcessor']>[1];

/** What plugins have registered and the stand-in shows or runs. Not of the API. */
export class Registry {
  readonly commands = new Map<string, real.Command>();
  readonly views = new Map<string, real.ViewCreator>();
  readonly cli = new Map<string, CliCommand>();
  readonly protocols = new Map<string, real.ObsidianProtocolHandler>();
  readonly hoverSources = new Map<string, real.HoverLinkSource>();
  readonly settingTabs = new Set<SettingTab>();
  readonly editorExtensions: Extension[] = [];
  readonly editorSuggests = new Set<EditorSuggest<unknown>>();
  readonly postProcessors = new Set<PostProcessor>();
  readonly codeBlocks = new Map<string, CodeBlockHandler>();
  readonly bases = new Map<string, real.BasesViewRegistration>();
  /** Whether the core plugin Bases is switched on. */
  isBasesOn = true;
}
