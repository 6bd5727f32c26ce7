import type { App } from 'obsidian';
import { meetAgain } from '../../actions/cards/meet-again';
import type { Person } from '../../core/people/person';
import { profileKey } from '../../core/people/profile-key';
import { ADD_FORM } from '../../words/people/forms';
import { DONE } from '../../words/kit/notices';
import { MET_AGAIN } from '../../words/cards/met-again';
import { EMPTY_DRAFT, type AddPersonDraft } from './add-person-draft';
import { AddPersonModal, type AddPersonCallbacks } from './add-person-modal';
import type { UiContext } from '../kit/ui-context';

/** Those who were met on a day at some place, the one whose note was made last first. */
function metOn(app: App, day: string, people: readonly Person[]): readonly Person[] {
  const madeAt = ({ path }: Person): number => app.vault.getFileByPath(path)?.stat.ctime ?? 0;
  const there = people.filter(({ met, metAt }) => met === day && metAt !== null);
  return there.sort((a, b) => madeAt(b) - madeAt(a));
}

/** Who has a page among their addresses. */
function whoIsAt(people: readonly Person[], url: string): Person | null {
  const wanted = profileKey(url);
  if (wanted === null) return null;
  return people.find((person) => person.url.some((own) => profileKey(own) === wanted)) ?? null;
}

function takenWords(person: Person | null, path: string): string {
  return person === null ? ADD_FORM.taken(path) : ADD_FORM.tellApart(person.name);
}

/**
 * Opens the form for a new person: the day is today, the place that of the last person met today.
 */
export function openCapture(
  { app, actions, undoable, services }: UiContext,
  known: Partial<AddPersonDraft>,
): void {
  const today = services.clock.today();
  const people = [...services.people.index.people()];
  const before = metOn(app, today, people);
  const metAt = before[0]?.metAt ?? '';
  const here = known.isSeen === true ? {} : { met: today, metAt };
  const draft = { ...EMPTY_DRAFT, ...here, ...known };
  const isPrefilled = metAt !== '' && draft.metAt === metAt;
  const callbacks: AddPersonCallbacks = {
    today,
    people,
    alreadyThere: isPrefilled ? before.filter((person) => person.metAt === metAt).length : 0,
    atAddress: (url) => whoIsAt(people, url),
    add: async (name, details, { isNext }) => {
      const outcome = await undoable.add(name, details, { opens: !isNext });
      if (outcome.kind === 'created') return null;
      return outcome.kind === 'refused'
        ? DONE.refused(outcome.path, outcome.reason)
        : takenWords(services.people.index.person(outcome.path), outcome.path);
    },
    meetAgain: async (person, details, { isLogged }) => {
      const met = { person, details, isLogged };
      const done = (isLogged ? MET_AGAIN.logged : MET_AGAIN.noted)(person.name);
      const outcome = await undoable.carryOut((where) => meetAgain({ ...where, today }, met), done);
      return outcome.kind === 'refused' ? DONE.refused(outcome.path, outcome.reason) : null;
    },
    open: (person) => {
      actions.open(person, null);
    },
  };
  new AddPersonModal(app, draft, callbacks).open();
}
