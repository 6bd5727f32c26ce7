import { Platform, getLinkpath } from 'obsidian';
import { draftMessage } from '../../actions/messages/draft-message';
import type { Person } from '../../core/people/person';
import { newestPointsFirst } from '../../core/people/points';
import { DATES, dateWhen, dateWords } from '../../words/follow-ups/dates';
import { capitalised, followUpWords } from '../../words/kit/sentences';
import { LANGUAGE } from '../../words/kit/ui-language';
import { DRAFTS, REACH_OUT } from '../../words/messages/messages-ui';
import { NEED_LABELS } from '../../words/people/person-panel';
import { drawFace } from '../kit/face';
import { addKeyHint } from '../kit/key-hint';
import { drawWays } from '../kit/ways-to-reach';
import { draftingIn, type DraftUi } from './draft-ui';
import { timelineWords } from '../../actions/timeline/timeline-words';
import type { Day } from '../../core/days/day';
import { timelineOf, type TimelineEntry } from '../../core/timeline/timeline';
import { shortDay } from '../../words/kit/days';
import { introducedTo, TIMELINE_KINDS } from '../../words/people/timeline';

/** One contact of the past as a line. */
interface RecentContact {
  readonly when: string;
  readonly kind: string;
  /** What was noted about it; empty if nothing was. */
  readonly text: string;
}

const MOST = 3;

/** What the reason for writing says already: that they met, on that day, at that place. */
function isTheMeeting({ met, metAt }: Person, { date, kind, text }: TimelineEntry): boolean {
  return kind === 'met' && date === met && (text === '' || text === metAt);
}

/** The last contacts with a person, newest first; reads their note, and those that tell of them. */
async function recentContacts(
  { app, services: { people, store } }: DraftUi,
  person: Person,
  today: Day,
): Promise<readonly RecentContact[]> {
  const resolve = (linkpath: string, source: string): string | null =>
    app.metadataCache.getFirstLinkpathDest(getLinkpath(linkpath), source)?.path ?? null;
  const told = { today, resolve, introducedTo };
  const text = (await store.read(person.path)) ?? '';
  const entries = timelineOf(people.index, person, { ...told, text })
    .filter((entry) => !isTheMeeting(person, entry))
    .slice(0, MOST);
  return Promise.all(
    entries.map(async (entry) => ({
      when: shortDay(entry.date, today),
      kind: TIMELINE_KINDS[entry.kind],
      text: await timelineWords({ store, resolve }, person.path, entry),
    })),
  );
}

/** Who is in turn, and how far one is. */
interface CurrentPerson {
  readonly ui: DraftUi;
  readonly person: Person;
  readonly at: number;
  readonly all: number;
  /** How many are done with. */
  readonly done: number;
  /** The point that the message comes back to; null: the newest. */
  readonly point: string | null;
}

/** What can be done about a person. */
interface PersonCallbacks {
  readonly write: () => void;
  readonly log: () => void;
  readonly snooze: () => void;
  readonly skip: () => void;
  readonly end: () => void;
  /** Null if nobody is behind. */
  readonly undo: (() => void) | null;
  /** Another point was chosen for the message. */
  readonly about: (point: string) => void;
}

/** A line of its own: the words run by their language, and stand on the app's side. */
function addWords(el: HTMLElement, tag: 'div' | 'p', cls: string, text: string): void {
  el.createEl(tag, { cls }).createSpan({ text, attr: LANGUAGE });
}

function drawProgress(el: HTMLElement, { at, all, done }: CurrentPerson): void {
  const line = el.createDiv({ cls: 'acquaint-triage-progress' });
  const place = { cls: 'acquaint-reach-out-place', text: REACH_OUT.place(at, all) };
  line.createSpan({ ...place, attr: LANGUAGE });
  const bar = line.createEl('progress', {
    cls: 'acquaint-progress',
    attr: { 'aria-label': REACH_OUT.progress },
  });
  bar.max = all;
  bar.value = at - 1;
  if (done > 0) line.createSpan({ text: REACH_OUT.done(done), attr: LANGUAGE });
}

function subtitleOf({ role, field, organization, place }: Person): string {
  const what = role ?? field.join(', ');
  const parts = [what, organization.join(', '), place.join(', ')];
  return parts.filter((part) => part !== '').join(' · ');
}

function drawWho(el: HTMLElement, { ui, person }: CurrentPerson): void {
  const top = el.createDiv({ cls: 'acquaint-panel-who' });
  drawFace(top, ui.app, person).addClass('is-large');
  const who = top.createDiv({ cls: 'acquaint-panel-who-words' });
  who
    .createEl('h3', { cls: 'acquaint-reach-out-name' })
    .createSpan({ text: person.name, attr: { dir: 'auto' } });
  const subtitle = subtitleOf(person);
  if (subtitle !== '')
    who
      .createDiv({ cls: 'acquaint-panel-subtitle' })
      .createSpan({ text: subtitle, attr: { dir: 'auto' } });
}

/** Why, in one line; below it a birthday that is near. */
function drawWhy(el: HTMLElement, { ui, person }: CurrentPerson): void {
  const { people, clock } = ui.services;
  const today = clock.today();
  const followUp = people.index.followUp(person, today);
  if (followUp)
    addWords(el, 'p', 'acquaint-reach-out-why', `${capitalised(followUpWords(followUp, today))}.`);
  const dates = people.index.upcomingDates(today).filter((one) => one.person.path === person.path);
  for (const date of dates)
    addWords(el, 'div', 'acquaint-reach-out-date', DATES.sentence(dateWords(date), dateWhen(date)));
}

function drawNeeds(el: HTMLElement, person: Person): void {
  const rows = (['seeks', 'offers'] as const).filter((id) => person[id].length > 0);
  if (rows.length === 0) return;
  const list = el.createEl('dl', { cls: 'acquaint-panel-needs' });
  for (const id of rows) {
    list.createEl('dt', { text: NEED_LABELS[id], attr: LANGUAGE });
    const cell = list.createEl('dd');
    for (const text of person[id])
      cell.createSpan({ cls: 'acquaint-pill', text, attr: { dir: 'auto' } });
  }
}

async function drawRecent(el: HTMLElement, { ui, person }: CurrentPerson): Promise<void> {
  const contacts = await recentContacts(ui, person, ui.services.clock.today());
  if (contacts.length === 0) return;
  const details = el.createEl('details', { cls: 'acquaint-reach-out-recent' });
  // On a phone the message would be out of sight below them.
  details.open = !Platform.isPhone;
  const fold = { cls: 'acquaint-reach-out-fold', text: REACH_OUT.recent, attr: LANGUAGE };
  details.createEl('summary', fold);
  const list = details.createEl('ul', { cls: 'acquaint-reach-out-past' });
  for (const { when, kind, text } of contacts) {
    const item = list.createEl('li', { cls: 'acquaint-reach-out-contact' });
    item.createSpan({ cls: 'acquaint-reach-out-when', text: when, attr: LANGUAGE });
    const said = { text: text === '' ? kind : `${kind}: `, cls: 'acquaint-reach-out-what' };
    item.createSpan({ ...said, attr: LANGUAGE }).createSpan({ text, attr: { dir: 'auto' } });
  }
}

/** Lets the user choose if there are several points to come back to. */
function drawPoints(el: HTMLElement, turn: CurrentPerson, callbacks: PersonCallbacks): void {
  const points = newestPointsFirst(turn.person);
  if (points.length < 2) return;
  const label = el.createEl('label', { cls: 'acquaint-reach-out-about' });
  label.createSpan({ text: REACH_OUT.about, attr: LANGUAGE });
  const select = label.createEl('select', {
    cls: 'dropdown acquaint-reach-out-point',
    attr: { 'data-key': 'about' },
  });
  for (const point of points) {
    const option = select.createEl('option', { text: point, attr: { dir: 'auto' } });
    option.value = point;
  }
  select.value = turn.point ?? points[0] ?? '';
  select.addEventListener('change', () => {
    callbacks.about(select.value);
  });
}

async function drawDraft(el: HTMLElement, { ui, person, point }: CurrentPerson): Promise<void> {
  const wish = { kind: null, language: null, point: point ?? '' };
  const outcome = await draftMessage(draftingIn(ui), person, wish);
  if (outcome.kind === 'needs-point') {
    addWords(el, 'p', 'acquaint-reach-out-why', DRAFTS.needsPoint);
    return;
  }
  const { subject, body } = outcome.draft;
  const preview = el.createDiv({
    cls: 'acquaint-draft-preview mod-whole',
    attr: { dir: 'auto', role: 'group', 'aria-label': DRAFTS.body, tabindex: '0' },
  });
  if (subject !== '') preview.createDiv({ cls: 'acquaint-draft-preview-subject', text: subject });
  preview.createDiv({ text: body });
}

function drawButtons(el: HTMLElement, callbacks: PersonCallbacks): void {
  const rows = [
    [REACH_OUT.write, 'w', 'mod-cta', callbacks.write],
    [REACH_OUT.log, 'l', '', callbacks.log],
    [REACH_OUT.snooze, 's', '', callbacks.snooze],
    [REACH_OUT.skip, 'n', '', callbacks.skip],
    [REACH_OUT.end, 'x', 'acquaint-quiet', callbacks.end],
    [REACH_OUT.undo, 'u', 'acquaint-quiet', callbacks.undo],
  ] as const;
  const buttons = el.createDiv({ cls: 'acquaint-draft-ways acquaint-reach-out-foot' });
  for (const [text, key, cls, run] of rows) {
    if (run === null) continue;
    const attr = { type: 'button', 'data-key': key };
    const button = buttons.createEl('button', { text, cls, attr });
    addKeyHint(button, key);
    button.addEventListener('click', run);
  }
}

/**
 * Draws one person: why they come up and what is known of them, beside it the message that is due,
 * and below both what can be done. Each thing is said once.
 */
export async function drawPerson(
  el: HTMLElement,
  turn: CurrentPerson,
  callbacks: PersonCallbacks,
): Promise<void> {
  drawProgress(el, turn);
  const columns = el.createDiv({ cls: 'acquaint-reach-out-columns' });
  const known = columns.createDiv({ cls: 'acquaint-reach-out-person' });
  drawWho(known, turn);
  drawWhy(known, turn);
  drawWays(known, turn.person);
  drawNeeds(known, turn.person);
  await drawRecent(known, turn);
  const message = columns.createDiv({ cls: 'acquaint-reach-out-message' });
  drawPoints(message, turn, callbacks);
  await drawDraft(message, turn);
  drawButtons(el, callbacks);
}
