import type * as real from 'obsidian';
import type { App } from './app';
import { Events } from './events';
import { drawFrame, type Frame } from './frame';
import type { Scope } from './keymap';
import { Later } from './later';
import { call, reportProblem } from './problems';
import { asOwnView } from './real-types';
import { refuse } from './unfaked';
import { EmptyView, type View } from './view';
import {
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  type WorkspaceSplit,
} from './workspace-items';
import { WorkspaceLeaf } from './workspace-leaf';

interface SideLeafOptions {
  active?: boolean;
  split?: boolean;
  reveal?: boolean;
  state?: unknown;
}

/** The half of the workspace that knows of leaves alone, not of what they show. */
export abstract class WorkspaceLayout extends Events {
  readonly frame: Frame = drawFrame();
  readonly containerEl = this.frame.workspaceEl;
  readonly leftSplit: WorkspaceSidedock;
  readonly rightSplit: WorkspaceSidedock;
  readonly rootSplit: WorkspaceRoot;
  readonly leftRibbon = new WorkspaceRibbon(this.frame.ribbonEl);
  /** Not of the API: `activeLeaf`, which plugins should not use. */
  currentLeaf: WorkspaceLeaf | null = null;
  protected readonly later = new Later(0);
  private lastRootLeaf: WorkspaceLeaf | null = null;

  constructor(protected readonly app: App) {
    super();
    const resized = (): void => {
      this.trigger('resize');
    };
    this.leftSplit = new WorkspaceSidedock(this.containerEl, 'left', resized);
    this.rootSplit = new WorkspaceRoot(this.containerEl, 'mod-vertical mod-root');
    this.rightSplit = new WorkspaceSidedock(this.containerEl, 'right', resized);
    for (const split of this.splits) split.addGroup();
  }

  abstract fileMayHaveChanged(): void;

  get activeLeaf(): WorkspaceLeaf | null {
    return this.currentLeaf;
  }

  createLeafBySplit(leaf: WorkspaceLeaf): WorkspaceLeaf {
    return this.addLeaf(leaf.parent.parent, true);
  }

  /** obsidian.d.ts 7880–7903. */
  getLeaf(newLeaf?: real.PaneType | boolean, _direction?: real.SplitDirection): WorkspaceLeaf {
    if (newLeaf === 'window') return refuse('Workspace.getLeaf("window")');
    if (newLeaf === 'split') return this.addLeaf(this.rootSplit, true);
    const recent = this.getMostRecentLeaf();
    const isEmpty = recent?.ownView.getViewType() === 'empty';
    const isFree = recent && !recent.isPinned && (recent.ownView.navigation || isEmpty);
    return isFree && (isEmpty || newLeaf !== 'tab') && newLeaf !== true
      ? recent
      : this.addLeaf(this.rootSplit, false);
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean): void {
    const isFocused = typeof params === 'object' && params.focus === true;
    leaf.parent.show(leaf);
    if (isFocused && !leaf.containerEl.contains(document.activeElement)) leaf.ownView.takeFocus();
    if (this.currentLeaf === leaf) return;
    this.currentLeaf?.containerEl.removeClass('mod-active');
    leaf.containerEl.addClass('mod-active');
    this.currentLeaf = leaf;
    if (leaf.parent.parent === this.rootSplit) this.lastRootLeaf = leaf;
    this.trigger('active-leaf-change', leaf);
    this.fileMayHaveChanged();
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.leaves.find((leaf) => leaf.id === id) ?? null;
  }

  getMostRecentLeaf(root: object = this.rootSplit): WorkspaceLeaf | null {
    if (root !== this.rootSplit) return refuse('Workspace.getMostRecentLeaf of another root');
    return this.lastRootLeaf ?? this.rootSplit.leaves[0] ?? null;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.addLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.addLeaf(this.rightSplit, split);
  }

  async ensureSideLeaf(
    type: string,
    side: real.Side,
    options: SideLeafOptions = {},
  ): Promise<WorkspaceLeaf> {
    const split = side === 'left' ? this.leftSplit : this.rightSplit;
    const { active = false, reveal = false, state } = options;
    const known = split.leaves.find(({ ownView }) => ownView.getViewType() === type);
    const leaf = known ?? this.addLeaf(split, options.split === true);
    const given = typeof state === 'object' && state ? { state: { ...state } } : {};
    if (!known || state !== undefined) await leaf.setViewState({ type, ...given });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.rootSplit.leaves) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.leaves) callback(leaf);
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.leaves.filter(({ ownView }) => ownView.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const split = leaf.parent.parent;
    leaf.parent.show(leaf);
    if (split instanceof WorkspaceSidedock) split.expand();
    return Promise.resolve();
  }

  // What follows is not of the API.

  get leaves(): WorkspaceLeaf[] {
    return this.splits.flatMap(({ leaves }) => leaves);
  }

  makeView(type: string, leaf: WorkspaceLeaf): View {
    if (type === 'empty') return new EmptyView(leaf, type, 'No file is open');
    const create = this.app.registry.views.get(type);
    return create
      ? asOwnView(call(create, leaf))
      : new EmptyView(leaf, type, 'The plugin of this view is not active');
  }

  /** Leaves of a type whose plugin came or went are drawn anew; none is closed. */
  redraw(type: string): void {
    for (const leaf of this.getLeavesOfType(type))
      leaf.open(this.makeView(type, leaf)).catch(reportProblem);
  }

  layoutChanged(): void {
    this.later.run(() => {
      this.trigger('layout-change');
    }, 'layout-change');
  }

  leafGone(leaf: WorkspaceLeaf): void {
    if (this.lastRootLeaf === leaf) this.lastRootLeaf = null;
    if (this.currentLeaf === leaf) {
      this.currentLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
      else this.trigger('active-leaf-change', null);
    }
    this.layoutChanged();
  }

  activeScope(): Scope | null {
    return this.currentLeaf?.ownView.scope ?? null;
  }

  private get splits(): WorkspaceSplit[] {
    return [this.leftSplit, this.rootSplit, this.rightSplit];
  }

  private addLeaf(split: WorkspaceSplit, isNewGroup: boolean): WorkspaceLeaf {
    const known = this.lastRootLeaf?.parent.parent === split ? this.lastRootLeaf.parent : null;
    const group = isNewGroup
      ? split.addGroup()
      : (known ?? split.groups.at(-1) ?? split.addGroup());
    const leaf = new WorkspaceLeaf(this.app, group);
    group.add(leaf);
    leaf.draw();
    return leaf;
  }
}
