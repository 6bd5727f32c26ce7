import type { Day } from '../../core/days/day';
import { Menu } from 'obsidian';
import { notBefore, setAside } from '../../actions/introductions/introduction-set-aside';
import { setIntroductionsWanted } from '../../actions/introductions/opt-out';
import type { Suggestion } from '../../core/suggestions/reasons';
import { SET_ASIDE_REASONS, type SetAsideReason } from '../../core/introductions/step-names';
import { likenedPhrases } from '../../core/suggestions/likened-phrases';
import { suggestionCount } from '../../core/suggestions/suggestions';
import type { Person } from '../../core/people/person';
import { introductionWords } from '../../words/suggestions/reason-words';
import { dateOfYear } from '../../words/kit/days';
import { DONE } from '../../words/kit/notices';
import { namesOf } from '../../words/introductions/introduction';
import {
  optedOutNotice,
  SET_ASIDE_TITLES,
  STEP_FORM,
} from '../../words/introductions/introduction-steps';
import type { IntroductionUi } from '../kit/introduction-ui';
import { NEEDS } from '../../words/suggestions/needs';
import { noteDifferentMeaning } from '../suggestions/note-meaning';
import { showMenu } from '../kit/menu-place';
import { stepContext } from './step-context';

function recordOf({ people, reasons }: Suggestion) {
  return { people, reason: introductionWords(people, reasons) } as const;
}

function setAsideWords(why: SetAsideReason, names: string, day: Day): string {
  if (why === 'acquainted') return STEP_FORM.acquainted(names);
  return why === 'not-now' ? STEP_FORM.notNow(names, dateOfYear(day)) : DONE.dismissed(names);
}

async function optOut(ui: IntroductionUi, person: Person): Promise<void> {
  const place = stepContext(ui);
  const words = optedOutNotice(person.name, suggestionCount(place.index, person));
  ui.notices.tell(await setIntroductionsWanted(place, person.path, false), words);
}

/** Asks why a suggested pair is not to be introduced, and notes it. */
export function offerSetAside(
  ui: IntroductionUi,
  suggestion: Suggestion,
  anchor: HTMLElement,
): void {
  const menu = new Menu();
  const names = namesOf(suggestion.people);
  for (const why of SET_ASIDE_REASONS) {
    menu.addItem((item) =>
      item
        .setTitle(SET_ASIDE_TITLES[why])
        .setSection('acquaint')
        .onClick(async () => {
          const place = stepContext(ui);
          const outcome = await setAside(place, recordOf(suggestion), why);
          ui.notices.tell(outcome, setAsideWords(why, names, notBefore(place.today)));
        }),
    );
  }
  for (const parting of likenedPhrases(suggestion.reasons)) {
    menu.addItem((item) =>
      item
        .setTitle(NEEDS.notTheSame(...parting))
        .setSection('acquaint-words')
        .onClick(() => noteDifferentMeaning(ui, parting)),
    );
  }
  for (const person of suggestion.people) {
    menu.addItem((item) =>
      item
        .setTitle(STEP_FORM.leaveOut(person.name))
        .setSection('danger')
        .onClick(() => optOut(ui, person)),
    );
  }
  showMenu(menu, anchor);
}
