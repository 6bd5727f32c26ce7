import type { UpcomingDate } from '../../core/people/dates-by-day';
import type { Person } from '../../core/people/person';
import { DATES, dateWhen, dateWords } from '../../words/follow-ups/dates';
import { BAR } from '../../words/editing/editing';
import { LANGUAGE } from '../../words/kit/ui-language';
import { MESSAGE_COMMANDS } from '../../words/messages/messages';
import { listenToLink, type PersonLinkCallbacks } from '../kit/person-note-link';

/** Rows drawn at most: what is further off comes up on another day. */
const MAX_SHOWN = 30;

/** What a row asks for. */
interface DateCallbacks extends PersonLinkCallbacks {
  /** Opens birthday wishes. */
  congratulate(person: Person): void;
}

function drawDate(list: HTMLElement, date: UpcomingDate, callbacks: DateCallbacks): void {
  const { person } = date;
  const item = list.createEl('li', { cls: 'acquaint-date' });
  const link = item.createEl('a', {
    cls: 'acquaint-card-name',
    text: person.name,
    attr: { href: '#', dir: 'auto', 'data-path': person.path },
  });
  listenToLink(link, person, callbacks);
  const words = DATES.when(dateWords(date), dateWhen(date));
  item.createSpan({ cls: 'acquaint-date-words', text: words, attr: LANGUAGE });
  if (date.property !== null) return;
  const label = MESSAGE_COMMANDS.congratulate(person.name);
  const attr = { type: 'button', 'aria-label': label };
  const button = item.createEl('button', { text: BAR.write, cls: 'acquaint-small', attr });
  button.addEventListener('click', () => {
    callbacks.congratulate(person);
  });
  link.addEventListener('keydown', (event) => {
    if (event.key === 'w' && !event.ctrlKey && !event.metaKey && !event.altKey) button.click();
  });
}

/** Draws the birthdays and dates that are coming up; nothing if there are none. */
export function drawDates(
  el: HTMLElement,
  dates: readonly UpcomingDate[],
  callbacks: DateCallbacks,
): void {
  const links = (): HTMLElement[] => [...el.querySelectorAll<HTMLElement>('a')];
  const focused = links().findIndex((link) => link === el.doc.activeElement);
  el.empty();
  if (dates.length === 0) return;
  const attr = { role: 'heading', 'aria-level': '3' };
  const heading = el
    .createDiv({ cls: 'acquaint-heading' })
    .createDiv({ cls: 'acquaint-heading-text', attr });
  heading.createSpan({ text: DATES.group, attr: LANGUAGE });
  heading.createSpan({ text: String(dates.length), cls: 'acquaint-count' });
  const list = el.createEl('ul', { cls: 'acquaint-dates', attr: { 'aria-label': DATES.group } });
  for (const date of dates.slice(0, MAX_SHOWN)) drawDate(list, date, callbacks);
  const more = dates.length - MAX_SHOWN;
  if (more > 0)
    el.createDiv({ cls: 'acquaint-date-words', text: DATES.more(more), attr: LANGUAGE });
  if (focused >= 0) links()[Math.min(focused, links().length - 1)]?.focus();
}
