import { setIcon } from 'obsidian';
import type { Day, Span } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import type { CommonGround } from '../../core/triage/round-of-new-people';
import { dateInWords } from '../../words/kit/days';
import { LANGUAGE } from '../../words/kit/ui-language';
import { commonGroundWords, TRIAGE, type Tally } from '../../words/triage/triage';

/** A rhythm of months or years. */
type LongSpan = Span & { readonly unit: keyof typeof TRIAGE.rhythm };

/** The rhythms that one key gives. */
export const RHYTHM_KEYS: readonly (readonly [string, LongSpan])[] = [
  ['1', { count: 1, unit: 'months' }],
  ['3', { count: 3, unit: 'months' }],
  ['6', { count: 6, unit: 'months' }],
  ['y', { count: 1, unit: 'years' }],
];

/** Who is in turn, and what is said of them. */
export interface NewPersonTurn {
  readonly person: Person;
  readonly at: number;
  readonly all: number;
  readonly tally: Tally;
  readonly connected: Day | null;
  readonly today: Day;
  readonly ground: readonly CommonGround[];
  /** What was decided last, in words; empty at the start. */
  readonly said: string;
}

/** What can be decided. */
export interface TurnCallbacks {
  readonly rhythm: (span: Span) => void;
  readonly met: () => void;
  readonly later: () => void;
  readonly card: () => void;
  readonly open: () => void;
  /** Null if nobody is behind. */
  readonly undo: (() => void) | null;
  readonly stop: () => void;
  readonly isMetThen: boolean;
  readonly setMetThen: (on: boolean) => void;
}

interface KeyButton {
  readonly text: string;
  readonly key: string;
  readonly icon?: string;
  readonly cls?: string;
  readonly run: () => void;
}

function addButton(el: HTMLElement, { text, key, icon, cls = '', run }: KeyButton): void {
  const attr = { type: 'button', 'aria-keyshortcuts': key, 'data-key': key };
  const button = el.createEl('button', { cls: `acquaint-triage-choice ${cls}`, attr });
  if (icon !== undefined) setIcon(button.createSpan({ cls: 'acquaint-triage-icon' }), icon);
  button.createSpan({ text, cls: 'acquaint-triage-words', attr: LANGUAGE });
  button.createEl('kbd', { text: key, attr: { 'aria-hidden': 'true' } });
  button.addEventListener('click', run);
}

/** A line of its own: the words run by their language, and stand on the app's side. */
function addLine(el: HTMLElement, cls: string, text: string): void {
  el.createDiv({ cls }).createSpan({ text, attr: LANGUAGE });
}

function drawProgress(el: HTMLElement, { at, all, tally }: NewPersonTurn): void {
  if (all < 2) return;
  const line = el.createDiv({ cls: 'acquaint-triage-progress' });
  line.createSpan({ text: TRIAGE.place(at, all), attr: LANGUAGE });
  const bar = line.createEl('progress', {
    cls: 'acquaint-progress',
    attr: { 'aria-label': TRIAGE.progress },
  });
  bar.max = all;
  bar.value = at - 1;
  line.createSpan({ text: TRIAGE.withRhythm(tally.rhythm), attr: LANGUAGE });
}

function fact(el: HTMLElement, icon: string, text: string): HTMLElement {
  const line = el.createDiv({ cls: 'acquaint-triage-fact' });
  setIcon(line.createSpan({ cls: 'acquaint-triage-icon' }), icon);
  line.createSpan({ text, attr: LANGUAGE });
  return line;
}

function drawPerson(
  el: HTMLElement,
  { person, ground, connected, today }: NewPersonTurn,
  at: TurnCallbacks,
): void {
  el.createEl('h3').createSpan({ text: person.name, attr: { dir: 'auto' } });
  const { role, organization, field, place, metAt } = person;
  const known = [role ?? '', ...organization, ...field, ...place].filter((text) => text !== '');
  const line = known.join(' · ');
  if (line !== '') {
    const said = el.createDiv({ cls: 'acquaint-triage-known' });
    said.createSpan({ text: line, attr: { dir: 'auto' } });
  }
  if (connected !== null) {
    fact(el, 'lucide-link', TRIAGE.connected(dateInWords(connected, today)));
    if (person.met === null) drawMetThen(el, at);
  }
  if (metAt !== null) fact(el, 'lucide-map-pin', TRIAGE.met(metAt));
  for (const each of ground) fact(el, 'lucide-users', commonGroundWords(each));
}

/** LinkedIn says when one connected, which only the user knows to be the day of a meeting. */
function drawMetThen(el: HTMLElement, { isMetThen, setMetThen }: TurnCallbacks): void {
  const label = el.createEl('label', { cls: 'acquaint-triage-met' });
  const box = label.createEl('input', { type: 'checkbox' });
  box.checked = isMetThen;
  label.createSpan({ text: TRIAGE.asMet, attr: LANGUAGE });
  box.addEventListener('change', () => {
    setMetThen(box.checked);
  });
}

function drawChoices(el: HTMLElement, callbacks: TurnCallbacks): void {
  addLine(el, 'acquaint-triage-question', TRIAGE.question);
  addLine(el, 'acquaint-triage-lead', TRIAGE.every);
  const rhythms = el.createDiv({ cls: 'acquaint-triage-rhythms' });
  for (const [key, span] of RHYTHM_KEYS)
    addButton(rhythms, {
      key,
      text: TRIAGE.rhythm[span.unit](span.count),
      run: () => callbacks.rhythm(span),
    });
  addLine(el, 'acquaint-triage-lead', TRIAGE.or);
  const others = el.createDiv({ cls: 'acquaint-triage-others' });
  const rows = [
    [TRIAGE.weMet, 'm', 'lucide-user-check', callbacks.met],
    [TRIAGE.later, 'n', 'lucide-clock', callbacks.later],
    [TRIAGE.card, 'x', 'lucide-contact', callbacks.card],
    [TRIAGE.open, 'o', 'lucide-file-text', callbacks.open],
  ] as const;
  for (const [text, key, icon, run] of rows) addButton(others, { text, key, icon, run });
}

function drawFoot(el: HTMLElement, said: string, { undo, stop }: TurnCallbacks): void {
  const foot = el.createDiv({ cls: 'acquaint-triage-foot' });
  if (undo) addButton(foot, { text: TRIAGE.undo, key: 'u', run: undo });
  addLine(foot, 'acquaint-triage-said', said === '' ? TRIAGE.hint : said);
  addButton(foot, { text: TRIAGE.stop, key: 'Esc', run: stop });
}

/** Draws one person: who it is, where from, people in common, and what can be decided. */
export function drawNewPerson(
  el: HTMLElement,
  turn: NewPersonTurn,
  callbacks: TurnCallbacks,
): void {
  drawProgress(el, turn);
  drawPerson(el.createDiv({ cls: 'acquaint-triage-person' }), turn, callbacks);
  drawChoices(el, callbacks);
  drawFoot(el, turn.said, callbacks);
}

/** Draws what came of the round, and the ways out. */
export function drawEnd(
  el: HTMLElement,
  words: readonly string[],
  {
    undo,
    undoAll,
    close,
  }: {
    readonly undo: (() => void) | null;
    readonly undoAll: (() => void) | null;
    readonly close: () => void;
  },
): void {
  for (const text of words) el.createEl('p', { text, attr: { ...LANGUAGE, role: 'status' } });
  const buttons = el.createDiv({ cls: 'modal-button-container' });
  if (undo) addButton(buttons, { text: TRIAGE.undo, key: 'u', run: undo });
  const add = (text: string, run: () => void, cls: string): void => {
    const button = buttons.createEl('button', { text, cls, attr: { type: 'button' } });
    button.addEventListener('click', run);
  };
  if (undoAll) add(TRIAGE.undoAll, undoAll, '');
  add(TRIAGE.close, close, 'mod-cta');
}
