import { translated } from '../kit/ui-language';

/** What the command and the ways to a table are called: they are there when the plugin loads. */
export const TABLE_NAMES = translated('tables.TABLE_NAMES', {
  suggest: 'Suggest a table',
  several: 'Introduce several people to each other',
  /** In front of the way to it, below the pairs. */
  line: 'Several people who should all meet',
});
