import type { App } from 'obsidian';
import { knownValues } from '../../core/editing/known-values';
import { drawFace } from '../kit/face';
import { peopleByName, type WrittenChoice } from '../kit/people-choices';
import type { PluginServices } from '../kit/plugin-services';
import { TextSuggest } from '../kit/text-suggest';
import type { PanelUi } from './panel-ui';

/** What the panel draws with the help of the app: pictures, and what is offered in fields. */
export function panelFields(
  app: App,
  people: Pick<PluginServices['people'], 'index'>,
): Pick<PanelUi['callbacks'], 'drawFace' | 'suggest'> {
  return {
    drawFace: (parent, person) => drawFace(parent, app, person),
    suggest: (text, id) => {
      const all = [...people.index.people()];
      const choices: readonly WrittenChoice[] =
        id === 'knows'
          ? peopleByName(app, all)
          : knownValues(all, id).map((value) => ({ text: value, note: '', written: value }));
      new TextSuggest(app, text, choices);
      return choices;
    },
  };
}
