import type { Plugin } from 'obsidian';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { INTRODUCTIONS } from '../../words/introductions/introductions-list';
import { askForPerson } from '../cards/ask-for-person';
import { actOnAll } from '../follow-ups/load-act-on-all';
import {
  findDuplicates,
  openNetwork,
  openPromises,
  reachOut,
  showProblems,
  showRates,
} from './commands';
import { openExport, openMyCard } from '../cards/card-commands';
import { openImport } from '../cards/register-import';
import { HOME } from '../../words/home/home';
import { HOME_VIEW, type HomeCallbacks } from '../home/home-ui';
import { HomeView } from '../home/home-view';
import { openHomeInTab } from '../home/open-home';
import { drawBelowFollowUps } from '../follow-ups/below-follow-ups';
import { FOLLOW_UPS_VIEW, FollowUpsView } from '../follow-ups/follow-ups-view';
import type { UiContext } from '../kit/ui-context';
import { INTRODUCTIONS_VIEW, IntroductionsView } from '../introductions/introductions-view';
import { LEDGER_VIEW, LedgerView } from '../introductions/ledger-view';
import { LazyView } from '../kit/lazy-view';
import { openView } from '../kit/open-view';
import { loadNetwork, NETWORK_VIEW } from '../network/network-view';
import { loadRates, RATES_VIEW } from '../rates/rates-view';
import { openAsk, openNeeds } from '../suggestions/open-ask';
import { openTables } from '../tables/open-tables';

function homeDoors(ui: UiContext): HomeCallbacks {
  return {
    addPerson: (name) => {
      askForPerson(ui, name === undefined ? {} : { name });
    },
    ask: (need) => void openAsk(ui, need),
    goThrough: () => void ui.triage.start(),
    openNeeds: () => void openNeeds(ui),
    openTables: () => void openTables(ui),
    reachOut: () => void reachOut(ui),
    importCards: () => void openImport(ui, []),
    exportCards: () => void openExport(ui),
    myCard: () => void openMyCard(ui),
    rates: () => void showRates(ui),
    network: () => void openNetwork(ui),
    promises: () => void openPromises(ui),
    problems: () => void showProblems(ui),
    duplicates: () => void findDuplicates(ui),
    openWide: () => void openHomeInTab(ui.app),
    actOnAll: actOnAll(ui),
  };
}

/** Home, and its lists alone in the sidebar. */
export function registerViews(plugin: Plugin, ui: UiContext): void {
  const { app, services, introductions } = ui;
  const home = homeDoors(ui);
  const { addPerson, ask } = home;
  const openSuggestions = (): void => void openView(app, INTRODUCTIONS_VIEW);
  const callbacks = {
    addPerson,
    ask,
    goThrough: home.goThrough,
    importCards: home.importCards,
    showProblems: home.problems,
    drawBelow: (el: HTMLElement) => void drawBelowFollowUps(el, ui),
    actOnAll: home.actOnAll,
  };
  plugin.registerView(HOME_VIEW, (leaf) => new HomeView(leaf, { ...ui, callbacks: home }));
  plugin.registerView(FOLLOW_UPS_VIEW, (leaf) => new FollowUpsView(leaf, ui, callbacks));
  plugin.registerView(INTRODUCTIONS_VIEW, (leaf) => {
    const { openNeeds: needs, openTables: tables } = home;
    return new IntroductionsView(leaf, { ...ui, addPerson, openNeeds: needs, openTables: tables });
  });
  plugin.registerView(
    LEDGER_VIEW,
    (leaf) => new LedgerView(leaf, services, introductions, { openSuggestions, addPerson }),
  );
  plugin.registerView(
    NETWORK_VIEW.type,
    (leaf) => new LazyView(leaf, NETWORK_VIEW, ui, loadNetwork(ui)),
  );
  plugin.registerHoverLinkSource(NETWORK_VIEW.type, {
    display: NETWORK_VIEW.title,
    defaultMod: true,
  });
  plugin.registerView(RATES_VIEW.type, (leaf) => new LazyView(leaf, RATES_VIEW, ui, loadRates(ui)));
  plugin.registerHoverLinkSource(HOME_VIEW, { display: HOME.title, defaultMod: true });
  plugin.registerHoverLinkSource(FOLLOW_UPS_VIEW, { display: FOLLOW_UPS.title, defaultMod: true });
  plugin.registerHoverLinkSource(INTRODUCTIONS_VIEW, {
    display: INTRODUCTIONS.title,
    defaultMod: true,
  });
}
