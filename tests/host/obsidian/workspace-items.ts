import type * as real from 'obsidian';
import { Events } from './events';
import { refuse } from './unfaked';
import type { WorkspaceLeaf } from './workspace-leaf';

/** obsidian.d.ts 8200. */
export abstract class WorkspaceItem extends Events implements real.WorkspaceItem {
  abstract readonly parent: WorkspaceParent;
  abstract readonly containerEl: HTMLElement;

  getRoot(): WorkspaceItem {
    return Object.is(this.parent, this) ? this : this.parent.getRoot();
  }

  getContainer(): WorkspaceContainer {
    const root = this.getRoot();
    return root instanceof WorkspaceContainer ? root : refuse('WorkspaceItem.getContainer');
  }
}

export abstract class WorkspaceParent extends WorkspaceItem implements real.WorkspaceParent {}

/** Splits hold groups of tabs; a split is its own parent here. */
export class WorkspaceSplit extends WorkspaceParent implements real.WorkspaceSplit {
  readonly groups: WorkspaceTabs[] = [];
  readonly containerEl: HTMLElement;

  constructor(parentEl: HTMLElement, cls: string) {
    super();
    this.containerEl = parentEl.createDiv(`workspace-split ${cls}`);
  }

  get parent(): WorkspaceParent {
    return this;
  }

  get leaves(): WorkspaceLeaf[] {
    return this.groups.flatMap(({ leaves }) => leaves);
  }

  addGroup(): WorkspaceTabs {
    const group = new WorkspaceTabs(this);
    this.groups.push(group);
    return group;
  }

  dropGroup(group: WorkspaceTabs): void {
    this.groups.splice(this.groups.indexOf(group), 1);
    group.containerEl.remove();
  }
}

export abstract class WorkspaceContainer extends WorkspaceSplit implements real.WorkspaceContainer {
  abstract win: Window;
  abstract doc: Document;
}

export class WorkspaceRoot extends WorkspaceContainer implements real.WorkspaceRoot {
  win: Window = window;
  doc: Document = document;
}

/** obsidian.d.ts 8396. */
export class WorkspaceSidedock extends WorkspaceSplit implements real.WorkspaceSidedock {
  collapsed = true;

  constructor(
    parentEl: HTMLElement,
    side: real.Side,
    private readonly onToggle: () => void,
  ) {
    super(parentEl, `mod-horizontal mod-sidedock mod-${side}-split`);
    this.containerEl.addClass('is-sidedock-collapsed');
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  expand(): void {
    this.setCollapsed(false);
  }

  private setCollapsed(isCollapsed: boolean): void {
    this.collapsed = isCollapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', isCollapsed);
    this.onToggle();
  }
}

export class WorkspaceFloating extends WorkspaceParent implements real.WorkspaceFloating {
  readonly containerEl = createDiv();

  get parent(): never {
    return refuse('WorkspaceFloating.parent');
  }
}

/** obsidian.d.ts 8376 */
export class WorkspaceRibbon implements real.WorkspaceRibbon {
  constructor(readonly containerEl: HTMLElement) {}
}

/** A group of tabs: the row of headers and one leaf that is shown (obsidian.d.ts 8435). */
export class WorkspaceTabs extends WorkspaceParent implements real.WorkspaceTabs {
  readonly leaves: WorkspaceLeaf[] = [];
  readonly containerEl: HTMLElement;
  readonly headersEl: HTMLElement;
  private readonly bodyEl: HTMLElement;
  private shown: WorkspaceLeaf | null = null;

  constructor(readonly parent: WorkspaceSplit) {
    super();
    this.containerEl = parent.containerEl.createDiv('workspace-tabs mod-top');
    const header = this.containerEl.createDiv('workspace-tab-header-container');
    this.headersEl = header.createDiv('workspace-tab-header-container-inner');
    this.headersEl.setAttr('role', 'tablist');
    this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
  }

  get current(): WorkspaceLeaf | null {
    return this.shown;
  }

  add(leaf: WorkspaceLeaf): void {
    this.leaves.push(leaf);
    this.headersEl.append(leaf.headerEl);
    this.bodyEl.append(leaf.containerEl);
    this.show(this.shown ?? leaf);
  }

  remove(leaf: WorkspaceLeaf): void {
    const at = this.leaves.indexOf(leaf);
    this.leaves.splice(at, 1);
    leaf.headerEl.remove();
    leaf.containerEl.remove();
    if (this.shown === leaf) this.show(this.leaves[Math.max(0, at - 1)] ?? null);
    if (this.leaves.length === 0 && this.parent.groups.length > 1) this.parent.dropGroup(this);
  }

  show(leaf: WorkspaceLeaf | null): void {
    this.shown = leaf;
    for (const each of this.leaves) {
      each.containerEl.toggle(each === leaf);
      each.headerEl.toggleClass('is-active', each === leaf);
      each.headerEl.setAttr('aria-selected', each === leaf);
    }
  }
}
