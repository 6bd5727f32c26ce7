import { draftMessage } from '../../actions/messages/draft-message';
import type { Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import { newestPoint } from '../../core/people/points';
import { whenSaid } from '../../words/kit/days';
import { capitalised, followUpWords } from '../../words/kit/english';
import { LANGUAGE } from '../../words/kit/interface';
import { DRAFTS, REACH_OUT } from '../../words/messages/messages-ui';
import { draftingIn, type DraftUi } from './draft-ui';

/** Who is in turn. */
interface InTurn {
  readonly ui: DraftUi;
  readonly person: Person;
  /** Such as `2 of 5`. */
  readonly place: string;
}

/** What can be done about a person. */
interface PersonHandlers {
  readonly write: () => void;
  readonly log: () => void;
  readonly snooze: () => void;
  readonly skip: () => void;
  /** Null where nobody is behind. */
  readonly undo: (() => void) | null;
  readonly close: () => void;
}

function lastContactWords(lastContact: Day | null, today: Day): string {
  return lastContact === null
    ? REACH_OUT.noContact
    : REACH_OUT.lastContact(whenSaid(lastContact, today));
}

/** Why, what about, and since when. */
function contextLines({ ui, person }: InTurn): string[] {
  const { people, clock } = ui.surroundings;
  const today = clock.today();
  const followUp = people.index.followUp(person, today);
  const point = newestPoint(person);
  return [
    ...(followUp ? [`${capitalised(followUpWords(followUp, today))}.`] : []),
    point === null ? REACH_OUT.noPoint : REACH_OUT.point(point),
    lastContactWords(people.index.lastContact(person, today), today),
  ];
}

async function drawDraft(el: HTMLElement, { ui, person }: InTurn): Promise<void> {
  const wish = { kind: null, language: null, point: '' };
  const outcome = await draftMessage(draftingIn(ui), person, wish);
  if (outcome.kind === 'needs-point') {
    el.createEl('p', { text: DRAFTS.needsPoint, attr: LANGUAGE });
    return;
  }
  const { subject, body } = outcome.draft;
  const preview = el.createDiv({ cls: 'acquaint-draft-preview', attr: { dir: 'auto' } });
  preview.createDiv({ cls: 'acquaint-draft-preview-subject', text: subject });
  preview.createDiv({ text: body });
}

function drawButtons(el: HTMLElement, handlers: PersonHandlers): void {
  const rows = [
    [REACH_OUT.write, 'w', 'mod-cta', handlers.write],
    [REACH_OUT.log, 'l', '', handlers.log],
    [REACH_OUT.snooze, 's', 'acquaint-reach-out-snooze', handlers.snooze],
    [REACH_OUT.skip, 'n', '', handlers.skip],
    [REACH_OUT.undo, 'u', '', handlers.undo],
    [REACH_OUT.close, 'x', '', handlers.close],
  ] as const;
  const buttons = el.createDiv({ cls: 'acquaint-draft-ways' });
  for (const [text, key, cls, run] of rows) {
    if (run === null) continue;
    const button = buttons.createEl('button', {
      text,
      cls,
      attr: { type: 'button', 'aria-keyshortcuts': key },
    });
    button.createEl('kbd', { text: key, attr: { 'aria-hidden': 'true' } });
    button.addEventListener('click', run);
  }
}

/** Draws one person: why they come up, the message that is due, and what can be done. */
export async function drawPerson(
  el: HTMLElement,
  turn: InTurn,
  handlers: PersonHandlers,
): Promise<void> {
  el.createDiv({ cls: 'acquaint-reach-out-place', text: turn.place });
  el.createEl('h3', { text: turn.person.name, attr: { dir: 'auto' } });
  for (const text of contextLines(turn)) el.createEl('p', { text, attr: LANGUAGE });
  await drawDraft(el, turn);
  drawButtons(el, handlers);
}
