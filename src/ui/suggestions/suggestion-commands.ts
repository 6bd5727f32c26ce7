import type { Command } from 'obsidian';
import { SUGGESTION_NAMES } from '../../words/suggestions/suggestion-names';
import type { UiContext } from '../kit/ui-context';
import { openAsk, openNeeds } from './open-ask';

/** The commands about what people need; ids never change, hotkeys are bound to them. */
export function suggestionCommands(ui: UiContext): Command[] {
  return [
    { id: 'ask', name: SUGGESTION_NAMES.ask, callback: () => openAsk(ui) },
    { id: 'open-needs', name: SUGGESTION_NAMES.needs, callback: () => openNeeds(ui) },
  ];
}
