import { introductionRates, type IntroductionRates } from '../../core/rates/introduction-rates';
import { givenAndReceived, type GiveAndTake } from '../../core/rates/per-person';
import { connectionRates, type ConnectionRates, type Period } from '../../core/rates/rates';
import { brokersOf, type Broker } from '../../core/network/brokers';
import { communitiesOf } from '../../core/network/communities';
import { graphOf, tieCount } from '../../core/network/graph';
import { atOnce } from '../../core/collections/pausing-work';
import type { PeopleIndex } from '../../core/people/people-index';
import {
  givenWords,
  introductionFigures,
  peopleFigures,
  RATES,
  shareWords,
  type Figure,
} from '../../words/rates/rates';
import { STATS } from '../../words/rates/stats';
import type { Answer, CommandContext, TextStyle } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';

/** People named in lists of those who did most. */
const MOST_NAMED = 5;

/** A share of shortest ways below which nobody is named in text. */
const LEAST_SHARE = 0.005;

interface NetworkNumbers {
  readonly people: number;
  readonly ties: number;
  readonly circles: number;
  readonly brokers: readonly Broker[];
}

interface Stats {
  readonly period: Period;
  readonly rates: ConnectionRates;
  readonly introductions: IntroductionRates;
  readonly people: readonly GiveAndTake[];
  readonly network: NetworkNumbers;
}

/** People who know somebody, and how they hang together. */
function networkNumbers(index: PeopleIndex): NetworkNumbers {
  const graph = graphOf(index);
  const labels = communitiesOf(graph).filter((_, at) => (graph.neighbours[at]?.length ?? 0) > 0);
  return {
    people: labels.length,
    ties: tieCount(graph),
    circles: new Set(labels).size,
    brokers: atOnce(brokersOf(graph, MOST_NAMED)),
  };
}

/** How many of how many, as a line of a funnel. */
function line(figure: Figure): string {
  const share = shareWords(figure);
  const of = share === '' ? '' : `  ${share}`;
  return `${String(figure.count).padStart(5)}  ${figure.label}${of}`;
}

function rateLines({ rates, period }: Stats, window: number, style: TextStyle): string[] {
  const title = style.title(STATS.met(period.from, period.to));
  if (rates.met === 0) return [title, RATES.nobodyMet];
  const { stillTime } = rates;
  return [
    title,
    ...peopleFigures(rates, window).map(line),
    ...(stillTime === 0 ? [] : [style.faint(RATES.stillTime(stillTime))]),
  ];
}

function introductionLines({ introductions }: Stats, style: TextStyle): string[] {
  const title = style.title(STATS.introductions);
  if (introductions.asked === 0) return [title, `${RATES.noIntroductions} ${STATS.suggested}`];
  const months = introductions.perMonth.map(({ month, made }) => `  ${RATES.month(month, made)}`);
  return [title, ...introductionFigures(introductions).map(line), ...months];
}

function peopleLines({ people }: Stats, style: TextStyle): string[] {
  if (people.length === 0) return [];
  const lines = people
    .slice(0, MOST_NAMED)
    .map(
      ({ person, given, received }) =>
        `  ${givenWords(terminalLine(person.name), given, received)}`,
    );
  return ['', style.title(RATES.given), ...lines];
}

function networkLines({ network }: Stats, style: TextStyle): string[] {
  const { people, ties, circles, brokers } = network;
  return [
    style.title(STATS.network),
    `  ${STATS.size(people, ties, circles)}`,
    ...brokers
      .filter(({ betweenness }) => betweenness >= LEAST_SHARE)
      .map(
        ({ person, betweenness }) => `  ${STATS.broker(terminalLine(person.name), betweenness)}`,
      ),
  ];
}

function dataOf({ period, rates, introductions, people, network }: Stats): object {
  const named = ({ path, name }: { path: string; name: string }): object => ({ path, name });
  return {
    ...period,
    people: rates,
    introductions,
    givenAndReceived: people.map(({ person, given, received }) => ({
      ...named(person),
      given,
      received,
    })),
    network: {
      ...network,
      brokers: network.brokers.map(({ person, ...measures }) => ({
        ...named(person),
        ...measures,
      })),
    },
  };
}

/** Answers with the rates of a period and with the network as it is. */
export function statsAnswer({ index, today }: CommandContext, period: Period): Answer {
  const stats: Stats = {
    period,
    rates: connectionRates(index, period, today),
    introductions: introductionRates(index, period, today),
    people: givenAndReceived(index),
    network: networkNumbers(index),
  };
  return {
    kind: 'answer',
    data: dataOf(stats),
    text: (style) => [
      ...rateLines(stats, index.settings.followUpWindow, style),
      '',
      ...introductionLines(stats, style),
      ...peopleLines(stats, style),
      '',
      ...networkLines(stats, style),
    ],
  };
}
