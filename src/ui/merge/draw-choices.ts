import { Setting } from 'obsidian';
import {
  choiceFor,
  isEmpty,
  type MergeChoice,
  type MergeChoices,
} from '../../core/merge/merge-row';
import type { Person } from '../../core/people/person';
import { LANGUAGE } from '../../words/kit/interface';
import { MERGE_DIALOG } from '../../words/merge/merge-dialog';
import { shortWords, type ShownRow } from './shown-value';

/** Asks which of two notes stays; `kept` is the one chosen now. */
export function drawWhoStays(
  el: HTMLElement,
  { people, kept }: { readonly people: readonly [Person, Person]; readonly kept: Person },
  swap: () => void,
): void {
  const set = el.createEl('fieldset', { cls: 'acquaint-merge-stays' });
  set.createEl('legend', { text: MERGE_DIALOG.stays, attr: LANGUAGE });
  for (const { name, path } of people) {
    const label = set.createEl('label');
    const radio = label.createEl('input', {
      type: 'radio',
      value: path,
      attr: { name: 'acquaint-merge-stays' },
    });
    radio.checked = path === kept.path;
    label.createSpan({ text: name, cls: 'acquaint-merge-name', attr: { dir: 'auto' } });
    label.createSpan({ text: path, cls: 'acquaint-merge-path', attr: { dir: 'auto' } });
    radio.addEventListener('change', swap);
  }
}

function optionWords({ kept, keptWords, otherWords }: ShownRow, choice: MergeChoice): string {
  switch (choice) {
    case 'kept':
      return isEmpty(kept) || kept === null
        ? MERGE_DIALOG.leaveEmpty
        : MERGE_DIALOG.keep(shortWords(keptWords));
    case 'other':
      return MERGE_DIALOG.take(shortWords(otherWords));
    case 'both':
      return MERGE_DIALOG.both;
  }
}

function drawSide(el: HTMLElement, label: string, value: string): void {
  const line = el.createDiv({ cls: 'acquaint-merge-side', attr: LANGUAGE });
  line.createSpan({ text: `${label}: ` });
  line.createSpan({ text: value, attr: { dir: 'auto' } });
}

function drawRow(
  el: HTMLElement,
  { row, choices }: { readonly row: ShownRow; readonly choices: MergeChoices },
  choose: (choice: MergeChoice) => void,
): void {
  const setting = new Setting(el).setName(row.key);
  drawSide(setting.descEl, MERGE_DIALOG.kept, row.keptWords);
  drawSide(setting.descEl, MERGE_DIALOG.other, row.otherWords);
  setting.addDropdown((dropdown) => {
    for (const option of row.options) dropdown.addOption(option, optionWords(row, option));
    dropdown.selectEl.setAttrs({ 'aria-label': row.key, ...LANGUAGE });
    dropdown.setValue(choiceFor(row, choices)).onChange((value) => {
      const choice = row.options.find((option) => option === value);
      if (choice !== undefined) choose(choice);
    });
  });
}

/** Asks, for each property about which the notes differ, whose value stands. */
export function drawChoices(
  el: HTMLElement,
  { rows, choices }: { readonly rows: readonly ShownRow[]; readonly choices: MergeChoices },
  choose: (key: string, choice: MergeChoice) => void,
): void {
  if (rows.length === 0) {
    el.createEl('p', { text: MERGE_DIALOG.agree, attr: LANGUAGE });
    return;
  }
  new Setting(el).setName(MERGE_DIALOG.differ).setHeading();
  for (const row of rows)
    drawRow(el, { row, choices }, (choice) => {
      choose(row.key, choice);
    });
}
