import type { Day } from '../../core/days/day';
import { effectiveStatus } from '../../core/people/follow-up';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { callName } from '../../words/names/call-name';
import { DRAFT_WORDS } from '../../words/messages/drafts';
import { DRAFT_KIND_TITLES, type DraftKind } from '../../words/messages/messages';
import { inEnglish } from '../../words/kit/ui-language';
import type { DraftLanguage } from '../../core/people/draft-language';
import type { Draft } from '../../messages/draft';
import { draftProblems, type DraftProblem } from '../../messages/draft-problems';
import {
  builtInTemplate,
  readTemplate,
  templateNote,
  type MessageTemplate,
} from '../../messages/message-template';
import { draftKindFor, personDraft, pointOf } from '../../messages/person-draft';
import type { CreateOutcome, NoteStore } from '../ports';

/** Where a message is drafted. */
export interface DraftContext {
  readonly index: PeopleIndex;
  readonly store: NoteStore;
  readonly today: Day;
}

/** What the user wants of it; null: what follows from the note and the settings. */
export interface DraftOptions {
  readonly kind: DraftKind | null;
  readonly language: DraftLanguage | null;
  /** The point to come back to; empty: the newest that the note names. */
  readonly point: string;
}

export type DraftOutcome =
  | {
      readonly kind: 'draft';
      readonly about: DraftKind;
      readonly draft: Draft;
      readonly problems: readonly DraftProblem[];
    }
  /** A follow-up names a point discussed, and the note has none. */
  | { readonly kind: 'needs-point'; readonly about: DraftKind };

/** The kind of message that a person is due. */
export function dueKind({ index, today }: Omit<DraftContext, 'store'>, person: Person): DraftKind {
  const status = effectiveStatus(person, index.lastContact(person, today));
  return draftKindFor(person, status, today);
}

function templatePath(index: PeopleIndex, kind: DraftKind, language: string | null): string {
  const folder = index.settings.templateFolder;
  const name = `Draft ${kind}${language === null ? '' : ` ${language}`}.md`;
  return folder === '' ? name : `${folder}/${name}`;
}

interface Found {
  readonly template: MessageTemplate;
  readonly problems: readonly DraftProblem[];
}

/** The user's template for a language or for all, else the built-in one. */
async function findTemplate(
  { index, store }: DraftContext,
  { kind, person }: { readonly kind: DraftKind; readonly person: Person },
  language: DraftLanguage,
): Promise<Found> {
  const { isFormal } = callName(person.name);
  const recipient = { isFormal, isMet: person.met !== null };
  const builtIn = builtInTemplate(kind, DRAFT_WORDS[language], recipient);
  for (const only of [language, null]) {
    const path = templatePath(index, kind, only);
    const text = await store.read(path);
    if (text === null) continue;
    const reading = readTemplate(text, builtIn);
    if (reading.kind === 'read') return { template: reading.template, problems: [] };
    const { fault } = reading;
    return { template: builtIn, problems: [{ kind: 'template', path, fault }] };
  }
  return { template: builtIn, problems: [] };
}

/** Drafts a message to a person, with what is wrong with it; writes and sends nothing. */
export async function draftMessage(
  drafting: DraftContext,
  person: Person,
  wish: DraftOptions,
): Promise<DraftOutcome> {
  const { today } = drafting;
  const { me, draftLanguage } = drafting.index.settings;
  const about = wish.kind ?? dueKind(drafting, person);
  const language = wish.language ?? draftLanguage;
  const request = { person, kind: about, point: wish.point, today, me };
  const point = pointOf(request);
  if (about === 'follow-up' && point === null) return { kind: 'needs-point', about };
  const wanted = { kind: about, person };
  const { template, problems } = await findTemplate(drafting, wanted, language);
  const draft = personDraft(request, DRAFT_WORDS[language], template);
  const own = draftProblems(draft, about, point === null ? [] : [point]);
  return { kind: 'draft', about, draft, problems: [...problems, ...own] };
}

/** Makes the note from which messages of a kind are drafted, with the words that are built in. */
export function makeTemplate(
  { index, store }: Omit<DraftContext, 'today'>,
  kind: DraftKind,
): Promise<CreateOutcome> {
  const { draftLanguage } = index.settings;
  const builtIn = builtInTemplate(kind, DRAFT_WORDS[draftLanguage]);
  return store.create(templatePath(index, kind, draftLanguage), templateNote(builtIn));
}

/**
 * What a log line says of a message: what it came back to, else what it was for. It stands in the
 * note, which says the same whatever the app's language.
 */
export function logText(about: DraftKind, point: string | null): string {
  return point ?? inEnglish(() => DRAFT_KIND_TITLES[about]).toLowerCase();
}
