import { setIcon, setTooltip } from 'obsidian';
import { addDays, daysBetween, type Day } from '../../core/days/day';
import { GROUPINGS, type Grouping } from '../../core/network/network-groups';
import { LANGUAGE } from '../../words/kit/ui-language';
import { PICTURE } from '../../words/kit/picture';
import { NETWORK, untilWords } from '../../words/network/network';

/** What the toolbar of the network asks for. */
export interface ToolbarCallbacks {
  group(by: Grouping): void;
  /** @param until null: today */
  until(until: Day | null): void;
  suggested(isShown: boolean): void;
  find(): void;
  zoom(how: 'in' | 'out' | 'fit'): void;
  table(): void;
  save(anchor: HTMLElement): void;
}

/** What the toolbar shows. */
interface ToolbarState {
  readonly grouping: Grouping;
  readonly isTable: boolean;
  /** The first day of contact that is known; null: there is nothing to choose from. */
  readonly earliest: Day | null;
  readonly today: Day;
}

/** The first line of the network: how it is grouped, until when, and what to do with the picture. */
export class NetworkToolbar {
  private readonly chips = new Map<Grouping, HTMLElement>();
  private readonly time: HTMLElement;
  private readonly slider: HTMLInputElement;
  private readonly day: HTMLElement;
  private readonly table: HTMLElement;
  private readonly ofPicture: readonly HTMLElement[];
  private from: Day | null = null;
  private today: Day | null = null;

  constructor(
    parent: HTMLElement,
    private readonly callbacks: ToolbarCallbacks,
  ) {
    const bar = parent.createDiv({ cls: 'acquaint-network-bar' });
    this.drawGroupings(bar);
    this.time = bar.createEl('label', { cls: 'acquaint-network-time', attr: LANGUAGE });
    this.time.createSpan({ text: `${NETWORK.until} ` });
    this.day = this.time.createEl('b', { text: NETWORK.today });
    const attr = { type: 'range', min: '0', 'aria-label': NETWORK.until };
    this.slider = this.time.createEl('input', { cls: 'acquaint-network-slider', attr });
    this.slider.addEventListener('input', () => {
      this.slid();
    });
    const label = bar.createEl('label', { cls: 'acquaint-network-check' });
    const check = label.createEl('input', { attr: { type: 'checkbox' } });
    check.checked = true;
    check.addEventListener('change', () => {
      callbacks.suggested(check.checked);
    });
    label.createSpan({ text: NETWORK.suggested });
    const tools = bar.createDiv({ cls: 'acquaint-network-tools' });
    this.ofPicture = [
      this.button(tools, 'lucide-zoom-in', NETWORK.zoomIn, () => {
        callbacks.zoom('in');
      }),
      this.button(tools, 'lucide-zoom-out', NETWORK.zoomOut, () => {
        callbacks.zoom('out');
      }),
      this.button(tools, 'lucide-maximize', NETWORK.fit, () => {
        callbacks.zoom('fit');
      }),
      this.button(tools, 'lucide-search', NETWORK.find, () => {
        callbacks.find();
      }),
      this.button(tools, 'lucide-download', PICTURE.save, (button) => {
        callbacks.save(button);
      }),
    ];
    this.table = this.button(tools, 'lucide-table', PICTURE.asTable, () => {
      callbacks.table();
    });
  }

  show({ grouping, isTable, earliest, today }: ToolbarState): void {
    for (const [value, chip] of this.chips) {
      chip.setAttr('aria-checked', String(value === grouping));
      chip.setAttr('tabindex', value === grouping ? '0' : '-1');
    }
    setTooltip(this.table, isTable ? PICTURE.asPicture : PICTURE.asTable);
    for (const button of this.ofPicture) button.toggle(!isTable);
    this.time.toggle(earliest !== null && earliest < today);
    if (earliest === this.from && today === this.today) return;
    this.from = earliest;
    this.today = today;
    this.slider.max = String(earliest === null ? 0 : daysBetween(earliest, today));
    this.slider.value = this.slider.max;
    this.slid();
  }

  focus(): void {
    for (const chip of this.chips.values()) if (chip.tabIndex === 0) chip.focus();
  }

  private slid(): void {
    const { from, today } = this;
    if (from === null || today === null) return;
    const isToday = this.slider.value === this.slider.max;
    const until = addDays(from, Number(this.slider.value));
    const words = untilWords(until, today);
    this.day.setText(words);
    this.slider.setAttr('aria-valuetext', words);
    this.callbacks.until(isToday ? null : until);
  }

  private drawGroupings(bar: HTMLElement): void {
    const group = bar.createDiv({
      cls: 'acquaint-network-groupings',
      attr: { role: 'radiogroup', 'aria-label': NETWORK.groupBy },
    });
    group.createSpan({ text: NETWORK.groupBy, attr: { 'aria-hidden': 'true' } });
    for (const grouping of GROUPINGS) {
      const chip = group.createEl('button', {
        cls: 'acquaint-chip',
        text: NETWORK.groupings[grouping],
        attr: { type: 'button', role: 'radio' },
      });
      chip.addEventListener('click', () => {
        this.callbacks.group(grouping);
      });
      this.chips.set(grouping, chip);
    }
    group.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const chips = [...this.chips.values()];
      const at = chips.findIndex((chip) => chip === event.target);
      const next = chips[(at + (step ?? 0) + chips.length) % chips.length];
      if (step === undefined || at < 0 || !next) return;
      event.preventDefault();
      next.focus();
      next.click();
    });
  }

  private button(
    parent: HTMLElement,
    icon: string,
    words: string,
    run: (button: HTMLElement) => void,
  ): HTMLElement {
    const button = parent.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } });
    setIcon(button, icon);
    setTooltip(button, words);
    button.addEventListener('click', () => {
      run(button);
    });
    return button;
  }
}
