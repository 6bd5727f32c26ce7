import { setIcon, setTooltip } from 'obsidian';
import type { Person } from '../../core/people/person';
import type { Suggestion } from '../../core/suggestions/reasons';
import { LANGUAGE } from '../../words/kit/ui-language';
import { groupName, knowsWords, NETWORK } from '../../words/network/network';
import { drawSuggestion } from '../introductions/suggestion-item';
import { listenToLink, type PersonLinkCallbacks } from '../kit/person-note-link';
import type { IntroductionActions } from '../kit/ui-context';
import type { LaidNetwork } from './laid-network';

/** Names that are read at a glance. */
const MOST_NAMES = 8;

/** What a card leads to. */
export interface CardCallbacks {
  readonly links: PersonLinkCallbacks;
  readonly introductions: Pick<IntroductionActions, 'propose' | 'setAside'>;
  close(): void;
  showGroup(at: number): void;
}

/** A card over the picture, with what was chosen in it. */
function drawCard(parent: HTMLElement, { close }: Pick<CardCallbacks, 'close'>): HTMLElement {
  parent.empty();
  const card = parent.createDiv({ cls: 'acquaint-network-card' });
  const button = card.createEl('button', {
    cls: 'clickable-icon acquaint-network-close',
    attr: { type: 'button' },
  });
  setIcon(button, 'lucide-x');
  setTooltip(button, NETWORK.close);
  button.addEventListener('click', close);
  return card;
}

/** A name that leads to the note of a person. */
export function drawPersonLink(
  parent: HTMLElement,
  person: Person,
  links: PersonLinkCallbacks,
): HTMLElement {
  const attr = { href: '#', dir: 'auto', 'data-path': person.path };
  const link = parent.createEl('a', { cls: 'acquaint-card-name', text: person.name, attr });
  listenToLink(link, person, links);
  return link;
}

/** Names of the people a person knows. */
export function namesKnown({ graph }: LaidNetwork, number: number): string[] {
  return Array.from(graph.neighbours[number] ?? [], (other) => graph.people[other]?.name ?? '');
}

function drawPerson(
  card: HTMLElement,
  laid: LaidNetwork,
  at: number,
  callbacks: CardCallbacks,
): void {
  const number = laid.plan.dots[at]?.people[0] ?? -1;
  const person = laid.graph.people[number];
  if (!person) return;
  drawPersonLink(card, person, callbacks.links);
  const said = [...person.field, ...person.place].join(' · ');
  if (said !== '') card.createDiv({ cls: 'acquaint-hint', text: said, attr: { dir: 'auto' } });
  const names = namesKnown(laid, number);
  const text = knowsWords(names, MOST_NAMES);
  card.createDiv({ cls: 'acquaint-network-text', text, attr: LANGUAGE });
}

function drawGroup(
  card: HTMLElement,
  laid: LaidNetwork,
  at: number,
  callbacks: CardCallbacks,
): void {
  const group = laid.groups[at];
  if (!group) return;
  const text = groupName(group.is, laid.grouping);
  card.createDiv({ cls: 'acquaint-network-title', text, attr: { dir: 'auto' } });
  const count = NETWORK.people(group.people.length);
  card.createDiv({ cls: 'acquaint-hint', text: count, attr: LANGUAGE });
  const button = card.createEl('button', {
    cls: 'acquaint-small',
    text: NETWORK.showGroup,
    attr: { type: 'button', ...LANGUAGE },
  });
  button.addEventListener('click', () => {
    callbacks.showGroup(at);
  });
}

/** Shows who or what a dot is. */
export function showDot(
  parent: HTMLElement,
  laid: LaidNetwork,
  at: number,
  callbacks: CardCallbacks,
): void {
  const card = drawCard(parent, callbacks);
  if (laid.plan.kind === 'people') drawPerson(card, laid, at, callbacks);
  else drawGroup(card, laid, at, callbacks);
}

/** Shows why two people should meet, with what can be done about it. */
export function showSuggestion(
  parent: HTMLElement,
  suggestion: Suggestion,
  callbacks: CardCallbacks,
): void {
  const list = drawCard(parent, callbacks).createEl('ul', { cls: 'acquaint-cards' });
  drawSuggestion(list, suggestion, {
    ...callbacks.links,
    first: null,
    propose: () => {
      callbacks.close();
      void callbacks.introductions.propose(suggestion);
    },
    setAside: (anchor) => void callbacks.introductions.setAside(suggestion, anchor),
  });
}
