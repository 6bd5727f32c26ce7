import {
  choiceFor,
  isEmpty,
  leftValues,
  type MergeChoice,
  type MergeChoices,
} from '../../core/merge/merge-row';
import type { Person } from '../../core/people/person';
import { capitalised } from '../../words/kit/sentences';
import { LANGUAGE } from '../../words/kit/ui-language';
import { MERGE_DIALOG } from '../../words/merge/merge-dialog';
import type { ShownRow } from './shown-value';

/** The two notes, each in a column of its own whichever of them stays. */
interface Columns {
  readonly people: readonly [Person, Person];
  readonly kept: Person;
}

/** What the notes say, and what the user has chosen so far. */
interface Choosing extends Columns {
  readonly rows: readonly ShownRow[];
  readonly choices: MergeChoices;
  /** Whether every row asks, and not only those that would lose a value. */
  readonly isOneByOne: boolean;
}

interface Option {
  readonly group: string;
  readonly value: string;
  readonly isOn: boolean;
}

function drawOption(el: HTMLElement, { group, value, isOn }: Option): HTMLInputElement {
  const radio = el.createEl('input', { type: 'radio', value, attr: { name: group } });
  radio.checked = isOn;
  return radio;
}

/** Asks which of two notes stays; the answers are the heads of the columns. */
export function drawWhoStays(el: HTMLElement, { people, kept }: Columns, swap: () => void): void {
  const set = el.createEl('fieldset', { cls: 'acquaint-merge-stays' });
  set.createEl('legend', { text: MERGE_DIALOG.stays, attr: LANGUAGE });
  for (const { name, path } of people) {
    const label = set.createEl('label', { cls: 'acquaint-merge-side' });
    const isOn = path === kept.path;
    const radio = drawOption(label, { group: 'acquaint-merge-stays', value: path, isOn });
    const words = label.createSpan({ cls: 'acquaint-merge-words' });
    words.createSpan({ text: name, cls: 'acquaint-merge-name', attr: { dir: 'auto' } });
    words.createSpan({ text: path, cls: 'acquaint-merge-path', attr: { dir: 'auto' } });
    radio.addEventListener('change', swap);
  }
}

function drawRow(
  el: HTMLElement,
  row: ShownRow,
  { people, kept, choices }: Choosing,
  choose: (choice: MergeChoice) => void,
): void {
  const set = el.createEl('fieldset', { cls: 'acquaint-merge-row' });
  set.createEl('legend', { text: capitalised(row.label), attr: LANGUAGE });
  const chosen = choiceFor(row, choices);
  const draw = (choice: MergeChoice, text: string, from: string | null): void => {
    const cls = from === null ? 'acquaint-merge-both' : 'acquaint-merge-side';
    const label = set.createEl('label', { cls });
    const group = `acquaint-merge-${row.otherKey}`;
    const radio = drawOption(label, { group, value: choice, isOn: choice === chosen });
    radio.disabled = !row.options.includes(choice);
    const words = label.createSpan({ cls: 'acquaint-merge-words' });
    words.createSpan({ text, attr: { dir: 'auto' } });
    // Where the columns stand under each other, a value has lost its head.
    if (from !== null) words.createSpan({ text: from, cls: 'acquaint-merge-from' });
    radio.addEventListener('change', () => {
      choose(choice);
    });
  };
  for (const { path } of people) {
    const isKept = path === kept.path;
    draw(isKept ? 'kept' : 'other', isKept ? row.keptWords : row.otherWords, path);
  }
  if (row.options.includes('both')) draw('both', MERGE_DIALOG.both, null);
}

function labelsOf(rows: readonly ShownRow[], choice: MergeChoice): string[] {
  return rows.filter((row) => row.choice === choice).map(({ label }) => label);
}

/** What is done with the properties that do not ask. */
function linesOf(rows: readonly ShownRow[]): string[] {
  const [taken, joined] = [labelsOf(rows, 'other'), labelsOf(rows, 'both')];
  const own = labelsOf(
    rows.filter(({ isConflict, kept }) => !isConflict && !isEmpty(kept)),
    'kept',
  );
  const lost = leftValues(rows, new Map()).flatMap(({ property }) =>
    rows.filter(({ otherKey, choice }) => otherKey === property && choice === 'kept'),
  );
  return [
    ...(taken.length > 0 ? [MERGE_DIALOG.takesOver(taken.join(', '))] : []),
    ...(joined.length > 0 ? [MERGE_DIALOG.joins(joined.join(', '))] : []),
    ...(own.length > 0 ? [MERGE_DIALOG.keepsOwn(own.join(', '))] : []),
    ...lost.map(({ label, otherWords }) => MERGE_DIALOG.leavesOut(label, otherWords)),
  ];
}

/** Whether a row asks by itself: one of two values would be lost, and either could stand. */
function asks({ isConflict, options }: ShownRow): boolean {
  return isConflict && options.length > 1;
}

function drawRest(el: HTMLElement, rows: readonly ShownRow[], askAll: () => void): void {
  const lines = linesOf(rows);
  if (lines.length === 0) return;
  const rest = el.createDiv({ cls: 'acquaint-merge-rest' });
  rest.createSpan({ text: lines.join(' '), attr: LANGUAGE });
  if (!rows.some(({ options }) => options.length > 1)) return;
  const cls = 'acquaint-small acquaint-quiet';
  const attr = { type: 'button', ...LANGUAGE };
  const button = rest.createEl('button', { text: MERGE_DIALOG.oneByOne, cls, attr });
  button.addEventListener('click', askAll);
}

/** What the choices ask for. */
interface ChoiceCallbacks {
  choose(key: string, choice: MergeChoice): void;
  askAll(): void;
}

/** Asks if the notes contradict each other, and says what becomes of the rest. */
export function drawChoices(el: HTMLElement, choosing: Choosing, callbacks: ChoiceCallbacks): void {
  const { rows, isOneByOne } = choosing;
  const asking = rows.filter((row) => asks(row) || (isOneByOne && row.options.length > 1));
  const text = asking.length > 0 ? MERGE_DIALOG.differ : MERGE_DIALOG.agree;
  el.createEl('p', { text, cls: 'acquaint-merge-question', attr: LANGUAGE });
  for (const row of asking)
    drawRow(el, row, choosing, (choice) => {
      callbacks.choose(row.key, choice);
    });
  const rest = rows.filter((row) => !asking.includes(row));
  drawRest(el, rest, () => {
    callbacks.askAll();
  });
}
