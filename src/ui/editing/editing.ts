import type { Plugin } from 'obsidian';
import type { UiContext } from '../kit/ui-context';
import type { PluginServices } from '../kit/plugin-services';
import { editorBar } from './editor-bar';
import { NoteBars } from './note-bars';
import { problemMarks, type FindProblems, type ProblemSource } from './problem-marks';
import { ReadingBars } from './reading-bars';

async function problemFinder({ people }: PluginServices): Promise<FindProblems> {
  const [{ MAX_LOOKED_AT, problemPlaces }, { propertyTable }, { placeWords }] = await Promise.all([
    import('../../core/people/problem-places'),
    import('../../core/people/properties'),
    import('../../words/notes/faults'),
  ]);
  return (path, doc) => {
    const { settings, days } = people.index;
    if (!people.index.person(path)) return [];
    const text = doc.sliceString(0, MAX_LOOKED_AT);
    const table = propertyTable(settings.propertyNames);
    return problemPlaces({ path, text }, settings, table, days).map(
      ({ from, to, property, fault }) => ({ from, to, words: placeWords(property, fault) }),
    );
  };
}

function problemSource(services: PluginServices): ProblemSource {
  return {
    load: () => problemFinder(services),
    subscribe: (listener) => services.people.subscribe(listener),
  };
}

/** Nobody types before the app is up, so what completes is evaluated then. */
function completeProperties(plugin: Plugin, ui: UiContext): void {
  let isUnloaded = false;
  plugin.register(() => {
    isUnloaded = true;
  });
  ui.app.workspace.onLayoutReady(async () => {
    const [{ PropertyFields }, { PropertySuggest }] = await Promise.all([
      import('./property-fields'),
      import('./property-suggest'),
    ]);
    if (isUnloaded) return;
    plugin.addChild(new PropertyFields(ui));
    plugin.registerEditorSuggest(new PropertySuggest(ui.app, ui.services));
  });
}

/** Registers what helps while a note is edited: the bar, completion, and underlines. */
export function registerEditing(plugin: Plugin, ui: UiContext): void {
  const { app, services } = ui;
  const bars = plugin.addChild(new NoteBars(ui));
  plugin.registerEditorExtension([editorBar(bars), problemMarks(problemSource(services))]);
  plugin.addChild(new ReadingBars(app, bars));
  completeProperties(plugin, ui);
}
