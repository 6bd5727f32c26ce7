import type { Day } from '../../core/days/day';
import { LANGUAGE } from '../../words/kit/ui-language';
import { groupName, knownNames, NETWORK } from '../../words/network/network';
import { drawPictureTable, type Cell } from '../kit/picture-table';
import type { LaidNetwork, ShownSuggestion } from './laid-network';
import { drawPersonLink, namesKnown, type CardCallbacks } from './network-card';
import type { MapDot } from './network-map';

/** Names in a cell: more are a sentence nobody reads. */
const MOST_NAMES = 20;

/** What the table leads to. */
export interface NetworkTableCallbacks extends CardCallbacks {
  /** Shows why two people should meet. */
  pickLine(at: number): void;
}

/** What is in the picture now. */
export interface NetworkTableContent {
  readonly laid: LaidNetwork;
  readonly dots: readonly MapDot[];
  readonly suggested: readonly ShownSuggestion[];
  readonly until: Day | null;
}

function words(text: string): Cell {
  return (cell) => cell.createSpan({ text, attr: { dir: 'auto' } });
}

/** The people a person should meet, each a button. */
function partners(
  { laid, suggested }: NetworkTableContent,
  at: number,
  callbacks: NetworkTableCallbacks,
): Cell {
  return (cell) => {
    for (const [line, { dots, suggestion }] of suggested.entries()) {
      if (!dots.includes(at)) continue;
      if (cell.hasChildNodes()) cell.appendText(', ');
      const own = laid.graph.people[laid.plan.dots[at]?.people[0] ?? -1];
      const other = suggestion.people.find(({ path }) => path !== own?.path);
      const button = cell.createEl('button', {
        cls: 'acquaint-name-link',
        text: other?.name ?? '',
        attr: { type: 'button', dir: 'auto' },
      });
      button.addEventListener('click', () => {
        callbacks.pickLine(line);
      });
    }
  };
}

function drawPeople(
  el: HTMLElement,
  table: NetworkTableContent,
  callbacks: NetworkTableCallbacks,
): void {
  const { laid, dots } = table;
  const rows = dots.flatMap(({ radius }, at) => (radius > 0 ? at : []));
  const name = (at: number): string => laid.graph.people[personAt(at)]?.name ?? '';
  const personAt = (at: number): number => laid.plan.dots[at]?.people[0] ?? -1;
  drawPictureTable(el, {
    label: NETWORK.table,
    heads: [NETWORK.person, NETWORK.group, NETWORK.knowsHead, NETWORK.meetHead],
    rows: rows.sort((a, b) => name(a).localeCompare(name(b))),
    cells: (at) => {
      const person = laid.graph.people[personAt(at)];
      const group = laid.groups[laid.plan.dots[at]?.group ?? -1];
      return [
        (cell) => person && drawPersonLink(cell, person, callbacks.links),
        words(group ? groupName(group.is, laid.grouping) : ''),
        words(knownNames(namesKnown(laid, personAt(at)), MOST_NAMES)),
        partners(table, at, callbacks),
      ];
    },
  });
}

function drawGroups(
  el: HTMLElement,
  { laid, dots }: NetworkTableContent,
  callbacks: NetworkTableCallbacks,
): void {
  const { groups, grouping, plan } = laid;
  const nameOf = (at: number): string => {
    const group = groups[at];
    return group ? groupName(group.is, grouping) : '';
  };
  drawPictureTable(el, {
    label: NETWORK.table,
    heads: [NETWORK.group, NETWORK.size, NETWORK.tied],
    rows: dots.flatMap(({ radius }, at) => (radius > 0 ? at : [])),
    cells: (at) => [
      (cell) => {
        const button = cell.createEl('button', {
          cls: 'acquaint-name-link',
          text: nameOf(at),
          attr: { type: 'button', dir: 'auto' },
        });
        button.addEventListener('click', () => {
          callbacks.showGroup(at);
        });
      },
      (cell) => cell.createSpan({ text: String(groups[at]?.people.length ?? 0), attr: LANGUAGE }),
      words(
        plan.lines
          .flatMap(([a, b]) => (a === at ? nameOf(b) : b === at ? nameOf(a) : []))
          .join(', '),
      ),
    ],
  });
}

/** Draws what the picture shows as a table. */
export function drawNetworkTable(
  el: HTMLElement,
  table: NetworkTableContent,
  callbacks: NetworkTableCallbacks,
): void {
  if (table.laid.plan.kind === 'people') drawPeople(el, table, callbacks);
  else drawGroups(el, table, callbacks);
}
