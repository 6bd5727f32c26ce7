import type * as real from 'obsidian';
import type { App } from './app';
import { ofFile, propertyOf } from './bases-filter';
import { NullValue, StringValue, valueOf, type Value } from './bases-values';
import { Component } from './component';
import type { TFile } from './files';
import type { Public } from './real-types';
import { refuse, unfaked } from './unfaked';

const KINDS: readonly string[] = ['note', 'formula', 'file'] satisfies real.BasesPropertyType[];

function isKind(text: string): text is real.BasesPropertyType {
  return KINDS.includes(text);
}

/** Without a prefix it is a property of the note (the help, "Bases syntax"). */
function partsOf(written: string): real.BasesProperty {
  const dot = written.indexOf('.');
  const kind = written.slice(0, Math.max(dot, 0));
  return isKind(kind)
    ? { type: kind, name: written.slice(dot + 1) }
    : { type: 'note', name: written };
}

/** obsidian.d.ts 4814. */
export const parsePropertyId: typeof real.parsePropertyId = partsOf;

/** With its prefix, as the API gives it. */
export function propertyId(written: string): real.BasesPropertyId {
  const { type, name } = partsOf(written);
  return `${type}.${name}`;
}

/** Whether a result is the latest: "views should not keep a reference to it" (obsidian.d.ts 1131). */
export interface Lifetime {
  isOver: boolean;
}

/** obsidian.d.ts 685. Harsher than the app: one of an earlier result throws. */
export class BasesEntry implements Public<real.BasesEntry> {
  constructor(
    private readonly app: App,
    private readonly own: TFile,
    private readonly lifetime: Lifetime,
  ) {}

  get file(): TFile {
    if (this.lifetime.isOver) throw new Error('An entry of a base was kept beyond its result');
    return this.own;
  }

  getValue(id: real.BasesPropertyId): Value | null {
    const { type, name } = parsePropertyId(id);
    if (type === 'formula') return refuse('formulas of a base');
    if (type === 'file') return new StringValue(ofFile(this.file, name));
    return valueOf(propertyOf(this.app, this.file, name));
  }
}

/** obsidian.d.ts 710. */
export class BasesEntryGroup implements Public<real.BasesEntryGroup> {
  constructor(
    readonly key: Value,
    readonly entries: BasesEntry[],
  ) {}

  /** "true iff this entry group has a non-null key" (obsidian.d.ts 728). */
  hasKey(): boolean {
    return !(this.key instanceof NullValue);
  }
}

/** obsidian.d.ts 971: sorted and limited; one group without a key where the base has no groups. */
export class BasesQueryResult implements Public<real.BasesQueryResult> {
  getSummaryValue = unfaked('BasesQueryResult.getSummaryValue');

  constructor(
    private readonly entries: BasesEntry[],
    private readonly groups: BasesEntryGroup[],
    private readonly order: real.BasesPropertyId[],
    private readonly lifetime: Lifetime,
  ) {}

  get data(): BasesEntry[] {
    return this.fresh(this.entries);
  }

  get groupedData(): BasesEntryGroup[] {
    return this.fresh(this.groups);
  }

  get properties(): real.BasesPropertyId[] {
    return this.fresh(this.order);
  }

  private fresh<T>(part: T): T {
    if (this.lifetime.isOver) throw new Error('A result of a base was kept beyond the next one');
    return part;
  }
}

/** What a view of a base says of itself in the file. */
export type ViewSection = Record<string, unknown>;

function sortIn(section: ViewSection): real.BasesSortConfig[] {
  const listed: unknown[] = Array.isArray(section['sort']) ? section['sort'] : [];
  return listed.flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [];
    const property: unknown = Reflect.get(one, 'property');
    const direction = Reflect.get(one, 'direction') === 'DESC' ? 'DESC' : 'ASC';
    return typeof property === 'string' ? [{ property: propertyId(property), direction }] : [];
  });
}

/**
 * obsidian.d.ts 1166: "the in-memory representation of a single entry in the views section". That
 * `get` gives all that stands there, such as `limit`, and not our own options alone, is assumed.
 */
export class BasesViewConfig implements Public<real.BasesViewConfig> {
  getEvaluatedFormula = unfaked('BasesViewConfig.getEvaluatedFormula');

  constructor(
    private readonly section: ViewSection,
    private readonly save: () => void,
  ) {}

  get name(): string {
    return String(this.section['name']);
  }

  get(key: string): unknown {
    return this.section[key];
  }

  getAsPropertyId(key: string): real.BasesPropertyId | null {
    const value = this.section[key];
    return typeof value === 'string' ? propertyId(value) : null;
  }

  set(key: string, value: unknown): void {
    if (value === null || value === undefined) Reflect.deleteProperty(this.section, key);
    else this.section[key] = value;
    this.save();
  }

  getOrder(): real.BasesPropertyId[] {
    const order: unknown[] = Array.isArray(this.section['order']) ? this.section['order'] : [];
    return order.flatMap((one) => (typeof one === 'string' ? [propertyId(one)] : []));
  }

  getSort(): real.BasesSortConfig[] {
    return sortIn(this.section);
  }

  getDisplayName(id: real.BasesPropertyId): string {
    return parsePropertyId(id).name;
  }
}

/** obsidian.d.ts 5310. Nothing of it is public; the app is what `BasesView` needs. */
export class QueryController extends Component implements Public<real.QueryController> {
  constructor(readonly app: App) {
    super();
  }
}

/**
 * obsidian.d.ts 1105. `app` is there in the constructor (the maps plugin of the app's makers uses
 * it); that `config` and `data` come only before the first `onDataUpdated` is assumed.
 */
export abstract class BasesView extends Component implements Public<real.BasesView> {
  abstract type: string;
  readonly app: App;
  allProperties: real.BasesPropertyId[] = [];
  createFileForView = unfaked('BasesView.createFileForView');
  private given: { readonly config: BasesViewConfig; readonly data: BasesQueryResult } | null =
    null;

  constructor(controller: QueryController) {
    super();
    this.app = controller.app;
  }

  get config(): BasesViewConfig {
    return this.given?.config ?? refuse('BasesView.config before onDataUpdated');
  }

  get data(): BasesQueryResult {
    return this.given?.data ?? refuse('BasesView.data before onDataUpdated');
  }

  abstract onDataUpdated(): void;

  /** Not of the API. */
  give(config: BasesViewConfig, data: BasesQueryResult): void {
    this.given = { config, data };
  }
}

/** A view of a plugin, which extends ours at run time. */
export function asOwnBasesView(view: unknown): BasesView {
  if (view instanceof BasesView) return view;
  throw new TypeError('A view of a base must extend BasesView of the module obsidian');
}
