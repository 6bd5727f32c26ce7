import type { HoverParent } from 'obsidian';
import { withPauses } from '../../core/collections/pausing-work';
import type { Day } from '../../core/days/day';
import { stepsOf } from '../../core/network/layout';
import type { Grouping } from '../../core/network/network-groups';
import { MOST_DOTS } from '../../core/network/network-plan';
import { LANGUAGE } from '../../words/kit/ui-language';
import { groupName, NETWORK } from '../../words/network/network';
import { NETWORK_NAMES } from '../../words/network/network-names';
import { drawEmptyState, NOTHING_TO_SAY, readingState, type EmptyState } from '../kit/empty-state';
import { frameBudget } from '../kit/frame-budget';
import type { ListPart } from '../kit/list-part';
import { personLinkCallbacks } from '../kit/person-note-link';
import { PersonPicker } from '../kit/pick-modals';
import { offerToSave } from '../kit/save-picture';
import type { UiContext } from '../kit/ui-context';
import { backgroundSuggestions } from '../suggestions/background-suggestions';
import {
  hueOf,
  layOutNetwork,
  pictureOf,
  type LaidNetwork,
  type ShownSuggestion,
} from './laid-network';
import { showDot, showSuggestion } from './network-card';
import { NetworkMap, type MapPicture } from './network-map';
import { drawNetworkTable, type NetworkTableCallbacks } from './network-table';
import { NetworkToolbar } from './network-toolbar';

/** What is in the picture now. */
interface Shown {
  readonly laid: LaidNetwork;
  readonly picture: MapPicture;
  readonly suggested: readonly ShownSuggestion[];
}

/** Who knows whom, and who should: as a picture, and as a table of the same. */
export class NetworkScreen implements ListPart {
  private grouping: Grouping = 'field';
  private only: number | null = null;
  private until: Day | null = null;
  private isSuggesting = true;
  private isTable = false;
  private laid: LaidNetwork | null = null;
  private shown: Shown | null = null;
  private chosen: string | null = null;
  private laying = 0;
  private readonly toolbar: NetworkToolbar;
  private readonly state: HTMLElement;
  private readonly note: HTMLElement;
  private readonly place: HTMLElement;
  private readonly map: NetworkMap;
  private readonly card: HTMLElement;
  private readonly table: HTMLElement;
  private readonly legend: HTMLElement;
  private readonly callbacks: NetworkTableCallbacks;

  constructor(
    el: HTMLElement,
    private readonly ui: UiContext,
    source: readonly [HoverParent, string],
    private readonly among: () => ReadonlySet<string> | null = () => null,
  ) {
    el.addClass('acquaint-pictures', 'acquaint-network');
    this.toolbar = this.drawToolbar(el);
    this.note = el.createDiv({ cls: 'acquaint-network-note', attr: LANGUAGE });
    this.state = el.createDiv({ attr: { 'aria-live': 'polite' } });
    this.place = el.createDiv({ cls: 'acquaint-network-place' });
    this.table = el.createDiv({ cls: 'acquaint-scroll acquaint-network-table' });
    this.legend = el.createDiv({ cls: 'acquaint-network-legend' });
    this.map = new NetworkMap(this.place, {
      pickDot: (at) => {
        this.pickDot(at);
      },
      pickLine: (at) => {
        this.pickLine(at);
      },
      pickNothing: () => {
        this.closeCard();
      },
    });
    this.card = el.createDiv({ cls: 'acquaint-network-over' });
    this.callbacks = {
      links: personLinkCallbacks(ui.app, source, ui.actions),
      introductions: ui.introductions,
      close: () => {
        this.closeCard();
      },
      showGroup: (at) => {
        this.lookAtGroup(at);
      },
      pickLine: (at) => {
        this.pickLine(at);
      },
    };
    el.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  takeFocus(): void {
    this.toolbar.focus();
  }

  find(): void {
    const { laid } = this;
    if (laid?.plan.kind !== 'people') return;
    const dots = new Map(
      laid.plan.dots.flatMap(({ people: [number = -1] }, at) => {
        const person = laid.graph.people[number];
        return person && (this.shown?.picture.dots[at]?.radius ?? 0) > 0 ? [[person, at]] : [];
      }),
    );
    const people = [...dots.keys()].sort((a, b) => a.name.localeCompare(b.name));
    new PersonPicker(this.ui.app, people, (person) => {
      const at = dots.get(person);
      if (at === undefined) return;
      this.map.lookAt(at);
      this.pickDot(at);
    }).open();
  }

  close(): void {
    this.laying++;
    this.map.close();
  }

  draw(): void {
    const { people } = this.ui.services;
    if (people.index.state === 'reading') this.say(readingState(people.progress));
    else void this.layOut();
  }

  /** Works out the picture, with pauses; what is shown stays until it is there. */
  private async layOut(): Promise<void> {
    const { index } = this.ui.services.people;
    const among = this.among();
    const count = among?.size ?? [...index.people()].length;
    if (count === 0) {
      this.laid = null;
      this.say({ lines: [NETWORK.nobody], button: null });
      return;
    }
    const laying = ++this.laying;
    const pause = frameBudget(() => this.laying !== laying);
    const total = stepsOf(Math.min(count, MOST_DOTS)) + 200;
    let done = 0;
    const work = layOutNetwork(index, { grouping: this.grouping, only: this.only, among });
    const laid = await withPauses(work, () => {
      done++;
      const isSlow = this.laid === null && done % 10 === 0;
      if (isSlow)
        this.say({ lines: [NETWORK.laying(count)], button: null, progress: { done, total } });
      return pause();
    });
    if (laid === null) return;
    this.laid = laid;
    this.drawLaid();
  }

  /** Says something in place of the picture. */
  private say(state: EmptyState): void {
    const isSaying = state.lines.length > 0;
    drawEmptyState(this.state, state);
    this.place.toggle(!isSaying && !this.isTable);
    this.table.toggle(!isSaying && this.isTable);
    this.legend.toggle(!isSaying);
    if (isSaying) this.card.empty();
  }

  private readonly drawLaid = (): void => {
    const { laid } = this;
    if (!laid) return;
    const { people, clock } = this.ui.services;
    const { grouping, isTable } = this;
    this.toolbar.show({ grouping, isTable, earliest: laid.earliest, today: clock.today() });
    const isWanted = this.isSuggesting && laid.plan.kind === 'people';
    const suggestions = isWanted
      ? (backgroundSuggestions(people.index, { person: null }, this.drawLaid) ?? [])
      : [];
    const { picture, suggested } = pictureOf(laid, { until: this.until, suggestions });
    this.shown = { laid, picture, suggested };
    const isNobody = picture.dots.every(({ radius }) => radius === 0);
    this.say(isNobody ? { lines: [NETWORK.nobodyYet], button: null } : NOTHING_TO_SAY);
    this.drawNote(laid);
    this.drawLegend(laid);
    this.map.show(picture, this.chosenDot());
    this.drawTable();
  };

  private drawTable(): void {
    this.table.empty();
    if (!this.isTable || !this.shown) return;
    const { laid, picture, suggested } = this.shown;
    const table = { laid, dots: picture.dots, suggested, until: this.until };
    drawNetworkTable(this.table, table, this.callbacks);
  }

  private drawNote({ plan, groups, grouping }: LaidNetwork): void {
    this.note.empty();
    const group = this.only === null ? undefined : groups[this.only];
    if (group) {
      const attr = { type: 'button' };
      const cls = 'acquaint-name-link';
      const back = this.note.createEl('button', { cls, text: NETWORK.back, attr });
      back.addEventListener('click', () => {
        this.lookAtGroup(null);
      });
      this.note.createSpan({ text: ` › ${groupName(group.is, grouping)} ` });
    }
    if (plan.left > 0) this.note.createSpan({ text: NETWORK.left(plan.left) });
    else if (plan.lines.length === 0) this.note.createSpan({ text: NETWORK.noTies });
  }

  private drawLegend({ groups, grouping, plan }: LaidNetwork): void {
    this.legend.empty();
    const shown = new Set(plan.dots.map(({ group }) => group));
    for (const [at, group] of groups.entries()) {
      // Groups without a colour of their own are named in the picture.
      if (!shown.has(at) || (hueOf(group, at) === 0 && group.is.kind !== 'unsaid')) continue;
      const item = this.legend.createSpan();
      item.createSpan({ cls: `acquaint-network-key acquaint-hue-${String(hueOf(group, at))}` });
      item.createSpan({ text: groupName(group.is, grouping), attr: { dir: 'auto' } });
    }
    this.legend.createSpan({ cls: 'acquaint-spring' });
    const line = (cls: string, text: string): void => {
      const item = this.legend.createSpan({ attr: LANGUAGE });
      item.createSpan({ cls: `acquaint-network-line ${cls}` });
      item.createSpan({ text });
    };
    line('', NETWORK.know);
    if (this.isSuggesting && plan.kind === 'people') line('is-suggested', NETWORK.shouldMeet);
  }

  private drawToolbar(el: HTMLElement): NetworkToolbar {
    return new NetworkToolbar(el, {
      group: (by) => {
        this.grouping = by;
        this.lookAtGroup(null);
      },
      until: (until) => {
        this.until = until;
        this.drawLaid();
      },
      suggested: (isShown) => {
        this.isSuggesting = isShown;
        this.drawLaid();
      },
      find: () => {
        this.find();
      },
      zoom: (how) => {
        if (how === 'fit') this.map.fit();
        else this.map.zoom(how);
      },
      table: () => {
        this.isTable = !this.isTable;
        this.drawLaid();
      },
      save: (anchor) => {
        offerToSave(this.ui, this.map.svg, NETWORK_NAMES.title, anchor);
      },
    });
  }

  /** @param at null: all of them */
  private lookAtGroup(at: number | null): void {
    this.only = at;
    this.laid = null;
    this.closeCard();
    this.map.fit();
    this.draw();
  }

  private pickDot(at: number): void {
    const { shown } = this;
    if (!shown) return;
    const [number = -1] = shown.laid.plan.dots[at]?.people ?? [];
    this.chosen = shown.laid.graph.people[number]?.path ?? null;
    this.map.choose(at);
    showDot(this.card, shown.laid, at, this.callbacks);
  }

  private pickLine(at: number): void {
    const found = this.shown?.suggested[at];
    if (!found) return;
    this.chosen = null;
    this.map.choose(null);
    showSuggestion(this.card, found.suggestion, this.callbacks);
    this.card.querySelector<HTMLElement>('.acquaint-card-actions button')?.focus();
  }

  private closeCard(): void {
    this.chosen = null;
    this.map.choose(null);
    const hadFocus = this.card.contains(this.card.doc.activeElement);
    this.card.empty();
    if (hadFocus && !this.isTable) this.map.svg.focus();
  }

  /** The dot of the chosen person, wherever they are now. */
  private chosenDot(): number | null {
    const { laid, chosen } = this;
    if (!laid || chosen === null || laid.plan.kind !== 'people') return null;
    const at = laid.plan.dots.findIndex(
      ({ people: [number = -1] }) => laid.graph.people[number]?.path === chosen,
    );
    return at < 0 ? null : at;
  }

  private key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Readonly<Record<string, () => void>> = {
      '/': () => {
        this.find();
      },
      t: () => {
        this.isTable = !this.isTable;
        this.drawLaid();
      },
      Escape: () => {
        this.closeCard();
      },
    };
    const act = acts[event.key];
    act?.();
    if (act) event.preventDefault();
  }
}
