import { introductionRates, type IntroductionRates } from '../../core/rates/introduction-rates';
import { givenAndReceived, type GiveAndTake } from '../../core/rates/per-person';
import { peopleMetInPerson } from '../../actions/rates/met-in-person';
import { FUNNEL_STEPS, funnelOf, peopleMet, type FunnelStep } from '../../core/rates/funnel';
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
  receivedFigures,
  RATES,
  shareWords,
  type Figure,
} from '../../words/rates/rates';
import { monthInWords } from '../../words/kit/days';
import { CONNECTING } from '../../words/rates/connecting';
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
  /** With how many of the people met it came to each step. */
  readonly steps: Readonly<Record<FunnelStep, number>>;
  readonly introductions: IntroductionRates;
  readonly people: readonly GiveAndTake[];
  readonly network: NetworkNumbers;
}

async function stepCounts(context: CommandContext, period: Period): Promise<Stats['steps']> {
  const { index, today } = context;
  const met = peopleMet(index, period, today);
  const satDown = (await peopleMetInPerson(context, met, () => true)) ?? new Set();
  const funnel = funnelOf(index, period, { today, satDown });
  return {
    met: funnel.met.length,
    point: funnel.point.length,
    coffee: funnel.coffee.length,
    'in-touch': funnel['in-touch'].length,
    introduced: funnel.introduced.length,
  };
}

/** People who know somebody, and how they are connected. */
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

/** The way from networking to connecting, each number a part of those met. */
function stepLines({ steps }: Stats, style: TextStyle): string[] {
  if (steps.met === 0) return [];
  const figures = FUNNEL_STEPS.map((step): Figure => {
    const of = step === 'met' ? null : steps.met;
    return { label: STATS.steps[step], count: steps[step], of };
  });
  return ['', style.title(CONNECTING.title), ...figures.map(line)];
}

function introductionLines({ introductions }: Stats, style: TextStyle): string[] {
  const title = style.title(STATS.introductions);
  const received = receivedFigures(introductions).map(line);
  if (introductions.asked === 0)
    return [title, `${RATES.noIntroductions} ${STATS.suggested}`, ...received];
  const months = introductions.perMonth.map(
    ({ month, made }) => `  ${RATES.month(monthInWords(month), made)}`,
  );
  return [title, ...introductionFigures(introductions).map(line), ...months, ...received];
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
        ({ person, betweenness }) =>
          `  ${STATS.broker(terminalLine(person.name), shareWords({ count: betweenness, of: 1 }))}`,
      ),
  ];
}

function dataOf({ period, rates, steps, introductions, people, network }: Stats): object {
  const { 'in-touch': inTouch, ...others } = steps;
  const named = ({ path, name }: { path: string; name: string }): object => ({ path, name });
  return {
    ...period,
    people: rates,
    steps: { ...others, inTouch },
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
export async function statsAnswer(context: CommandContext, period: Period): Promise<Answer> {
  const { index, today } = context;
  const stats: Stats = {
    period,
    rates: connectionRates(index, period, today),
    steps: await stepCounts(context, period),
    introductions: introductionRates(index, period, today),
    people: givenAndReceived(index),
    network: networkNumbers(index),
  };
  return {
    kind: 'answer',
    data: dataOf(stats),
    text: (style) => [
      ...rateLines(stats, index.settings.followUpWindow, style),
      ...stepLines(stats, style),
      '',
      ...introductionLines(stats, style),
      ...peopleLines(stats, style),
      '',
      ...networkLines(stats, style),
    ],
  };
}
