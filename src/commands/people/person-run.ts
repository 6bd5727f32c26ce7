import { spanText } from '../../core/days/cadence';
import { daysBetween } from '../../core/days/day';
import type { Interaction } from '../../core/notes/interaction';
import { cadenceOf, effectiveStatus } from '../../core/people/follow-up';
import { acquaintancesOf } from '../../core/suggestions/suggestions';
import { readLog } from '../../core/notes/log-section';
import { unreadableProperties } from '../../core/people/unreadable';
import { peopleKnownBy } from '../../core/people/known-people';
import type { Person, PersonLink } from '../../core/people/person';
import { newestPoint, newestPointsFirst } from '../../core/people/points';
import { FUNNEL_STEPS } from '../../core/rates/funnel';
import {
  connectingWith,
  isReached,
  nextStepWith,
  type Connecting,
} from '../../core/rates/connecting';
import { CONNECTING, stepDetail } from '../../words/rates/connecting';
import { STEP_TITLES } from '../../words/rates/funnel';
import { everyWords, followUpWords, lateness } from '../../words/kit/sentences';
import { openTasks, soonestFirst } from '../../core/tasks/open-tasks';
import { faultWords } from '../../words/notes/faults';
import { knownAs } from '../../words/people/relations';
import { STATUS_TITLES } from '../../words/follow-ups/statuses';
import type { CommandContext, CommandOutcome, TextStyle } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { PERSON_COMMAND } from '../../words/people/program';

interface Named {
  readonly path: string | null;
  readonly name: string;
}

function nameOf({ index }: CommandContext, { text, target }: PersonLink): Named {
  return { path: target, name: (target === null ? null : index.person(target)?.name) ?? text };
}

function acquaintances({ index }: CommandContext, person: Person): Named[] {
  return acquaintancesOf(index, person).map(({ path, name }) => ({ path, name }));
}

function derived(context: CommandContext, person: Person): object {
  const { index, today } = context;
  const lastContact = index.lastContact(person, today);
  const followUp = index.followUp(person, today);
  return {
    status: effectiveStatus(person, lastContact),
    due: followUp?.due ?? null,
    daysOverdue: followUp && daysBetween(followUp.due, today),
    reason: followUp?.reason ?? null,
    lastContact,
    point: newestPoint(person),
    acquaintances: acquaintances(context, person),
    problems: index.problems().filter(({ path }) => path === person.path),
  };
}

function stepsData({ inTouch, ...steps }: Connecting): object {
  return { ...steps, inTouch: inTouch !== null };
}

function data(context: CommandContext, person: Person, log: readonly Interaction[]): object {
  const { linkedDays: _, ...written } = person;
  return {
    ...written,
    metThrough: person.metThrough && nameOf(context, person.metThrough),
    knows: peopleKnownBy(context.index, person),
    cadence: person.cadence && spanText(person.cadence),
    circleCadence: person.circleCadence && spanText(person.circleCadence),
    tierCadence: person.tierCadence && spanText(person.tierCadence),
    dates: person.dates.map(({ property, on }) => ({ property, ...on })),
    ...derived(context, person),
    steps: stepsData(connectingWith(person, log, context)),
    log,
  };
}

function facts(context: CommandContext, person: Person): [string, string][] {
  const known = peopleKnownBy(context.index, person);
  const links = known.map(({ name, relation }) => knownAs(name, relation));
  const rhythm = cadenceOf(person);
  const { labels } = PERSON_COMMAND;
  return [
    [labels.aliases, person.aliases.join(', ')],
    [labels.role, person.role ?? ''],
    [labels.organization, person.organization.join(', ')],
    [labels.field, person.field.join(', ')],
    [labels.place, person.place.join(', ')],
    [labels.met, [person.met ?? '', person.metAt ?? ''].filter((text) => text !== '').join(', ')],
    [labels.metThrough, person.metThrough ? nameOf(context, person.metThrough).name : ''],
    [labels.lastContact, context.index.lastContact(person, context.today) ?? ''],
    [labels.rhythm, rhythm ? everyWords(rhythm) : ''],
    [labels.discussed, newestPointsFirst(person).join('; ')],
    [labels.offers, person.offers.join('; ')],
    [labels.seeks, person.seeks.join('; ')],
    [labels.interests, person.interests.join('; ')],
    [labels.knows, links.join(', ')],
    [labels.circle, person.circle.join(', ')],
    [labels.email, person.email.join(', ')],
    [labels.phone, person.phone.join(', ')],
    [labels.url, person.url.join(', ')],
    [labels.birthday, person.birthday ?? ''],
    [labels.anniversary, person.anniversary ?? ''],
  ];
}

/** How far it has come with a person: `Met 5 Nov, coffee or lunch 20 Nov; next: …`. */
function stepsLine(context: CommandContext, person: Person, log: readonly Interaction[]): string {
  const connecting = connectingWith(person, log, context);
  const reached = FUNNEL_STEPS.filter((step) => isReached(connecting, step)).map((step) =>
    `${STEP_TITLES[step]} ${stepDetail(connecting, step, context.today)}`.trim(),
  );
  const next = nextStepWith(connecting);
  return [...reached, ...(next === null ? [] : [CONNECTING.next[next]])].join(' → ');
}

function nextLine({ index, today }: CommandContext, person: Person): string {
  const lastContact = index.lastContact(person, today);
  const followUp = index.followUp(person, today);
  const known = effectiveStatus(person, lastContact);
  const status = known === null ? PERSON_COMMAND.noStatus : STATUS_TITLES[known];
  const unreadable = unreadableProperties(index, person.path);
  if (unreadable !== null) return PERSON_COMMAND.unknownDue(faultWords(unreadable));
  if (person.paused) return PERSON_COMMAND.paused(status);
  if (!followUp) return PERSON_COMMAND.unplanned(status);
  return PERSON_COMMAND.next(
    status,
    lateness(followUp, today),
    followUp.due,
    followUpWords(followUp, today),
  );
}

/** The open tasks of the note, the soonest first. */
function promisesIn(path: string, text: string): { text: string; due: string | null }[] {
  const tasks = soonestFirst(openTasks(path, text, () => true));
  return tasks.map(({ text: what, due }) => ({ text: what, due }));
}

/** Columns of what stands before a line, at least. */
const LABEL_WIDTH = 12;

/** Log lines shown to people; the data has them all. */
const MAX_LOG = 10;

/** All that is known of a person: the note, what follows from it, and its log. */
export async function personAnswer(
  context: CommandContext,
  person: Person,
): Promise<CommandOutcome> {
  const text = (await context.store.read(person.path)) ?? '';
  const log = readLog(text, context.index.days.dayOf);
  const promises = promisesIn(person.path, text);
  const lines = facts(context, person).filter(([, text]) => text !== '');
  const width = Math.max(LABEL_WIDTH, ...lines.map(([label]) => label.length));
  return {
    kind: 'answer',
    data: { ...data(context, person, log), promises },
    text: (style: TextStyle) => [
      `${style.strong(terminalLine(person.name))}  ${style.faint(terminalLine(person.path))}`,
      terminalLine(nextLine(context, person)),
      `  ${style.faint(PERSON_COMMAND.labels.soFar.padEnd(width))} ${terminalLine(stepsLine(context, person, log))}`,
      ...lines.map(
        ([label, text]) => `  ${style.faint(label.padEnd(width))} ${terminalLine(text)}`,
      ),
      ...promises.map(({ text: what, due }) =>
        `  ${style.faint(PERSON_COMMAND.promised.padEnd(width))} ${terminalLine(`${what} ${due ?? ''}`)}`.trimEnd(),
      ),
      ...log
        .slice(0, MAX_LOG)
        .map(
          ({ day, channel, text }) =>
            `  ${style.faint(day.padEnd(width))} ${terminalLine(`${channel} ${text}`)}`,
        ),
    ],
  };
}
