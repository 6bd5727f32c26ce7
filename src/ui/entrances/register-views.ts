import type { Plugin } from 'obsidian';
import { FOLLOW_UPS, INTRODUCTIONS } from '../../words/kit/interface';
import { askForPerson } from '../cards/ask-for-person';
import { actOnAll } from '../follow-ups/load-act-on-all';
import { showProblems } from './commands';
import { drawBelowFollowUps } from '../follow-ups/below-follow-ups';
import { FOLLOW_UPS_VIEW, FollowUpsView } from '../follow-ups/follow-ups-view';
import type { UiContext } from '../kit/ui-context';
import { INTRODUCTIONS_VIEW, IntroductionsView } from '../introductions/introductions-view';
import { LEDGER_VIEW, LedgerView } from '../introductions/ledger-view';
import { openView } from '../kit/open-view';
import { openNeeds } from '../suggestions/open-ask';

/** The lists in the sidebar. */
export function registerViews(plugin: Plugin, ui: UiContext): void {
  const { app, surroundings, actions, introductions } = ui;
  const addPerson = (): void => {
    askForPerson(ui);
  };
  const openSuggestions = (): void => void openView(app, INTRODUCTIONS_VIEW);
  const doors = {
    addPerson,
    goThrough: () => void ui.triage.start(),
    showProblems: () => void showProblems(ui),
    drawIntroductions: (el: HTMLElement) => void drawBelowFollowUps(el, ui),
    actOnAll: actOnAll(ui),
  };
  plugin.registerView(
    FOLLOW_UPS_VIEW,
    (leaf) => new FollowUpsView(leaf, surroundings, actions, doors),
  );
  plugin.registerView(
    INTRODUCTIONS_VIEW,
    (leaf) =>
      new IntroductionsView(leaf, { ...ui, addPerson, openNeeds: () => void openNeeds(ui) }),
  );
  plugin.registerView(
    LEDGER_VIEW,
    (leaf) => new LedgerView(leaf, surroundings, introductions, { openSuggestions, addPerson }),
  );
  plugin.registerHoverLinkSource(FOLLOW_UPS_VIEW, { display: FOLLOW_UPS.title, defaultMod: true });
  plugin.registerHoverLinkSource(INTRODUCTIONS_VIEW, {
    display: INTRODUCTIONS.title,
    defaultMod: true,
  });
}
