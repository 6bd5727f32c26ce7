import { changeAll, type BulkChange, type BulkSummary } from '../../actions/follow-ups/bulk-change';
import type { Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import { BULK_DONE } from '../../words/follow-ups/bulk-done';
import { shortDay } from '../../words/kit/days';
import { STATUS_TITLES } from '../../words/follow-ups/statuses';
import { everyWords } from '../../words/kit/sentences';
import { DONE } from '../../words/kit/notices';
import type { UiContext } from '../kit/ui-context';
import { StatusPicker } from '../kit/pick-modals';
import { showMenu, type MenuPlace } from '../kit/menu-place';
import { snoozeMenu } from './snooze-menu';
import { CadenceModal, BulkCircleModal, BulkLogModal } from './bulk-dialogs';
import type { BulkAction } from '../kit/people-selection';
import { notify } from '../kit/notify';

/** From this many notes on it takes long enough to show progress. */
const MANY = 10;
/** Notes that are named with their reason; more would not fit on a phone. */
const MAX_NAMED = 10;
/** Milliseconds. */
const REFUSAL_NOTICE = 15_000;

function label(change: BulkChange, count: number, today: Day): string {
  switch (change.kind) {
    case 'log':
      return BULK_DONE.logged(count);
    case 'snooze':
      return BULK_DONE.snoozed(count, shortDay(change.until, today));
    case 'status':
      return BULK_DONE.statusSet(count, STATUS_TITLES[change.status]);
    case 'cadence':
      return BULK_DONE.cadenceSet(count, everyWords(change.cadence));
    case 'circle':
      return BULK_DONE.circleSet(count, change.circle);
  }
}

function tellRefused(refused: BulkSummary['refused']): void {
  if (refused.length === 0) return;
  const notice = notify('', REFUSAL_NOTICE);
  notice.messageEl.createDiv({ text: BULK_DONE.refused(refused.length) });
  for (const { path, reason } of refused.slice(0, MAX_NAMED))
    notice.messageEl.createDiv({ text: BULK_DONE.refusedNote(path, reason) });
  if (refused.length > MAX_NAMED) notice.messageEl.createDiv({ text: '…' });
}

function tell({ undoable, services }: UiContext, change: BulkChange, summary: BulkSummary): void {
  const { written, unchanged, refused } = summary;
  const today = services.clock.today();
  const more = unchanged === 0 ? '' : BULK_DONE.unchanged(unchanged);
  if (written.length > 0)
    undoable.tellWritten(label(change, written.length, today) + more, written);
  else if (refused.length === 0) notify(DONE.unchanged);
  tellRefused(refused);
}

async function run(ui: UiContext, people: readonly Person[], change: BulkChange): Promise<void> {
  const { people: source, store } = ui.services;
  const notice = people.length >= MANY ? notify(BULK_DONE.progress(0, people.length), 0) : null;
  try {
    const summary = await source.quietly(() =>
      changeAll({ index: source.index, store }, people, change, (done) => {
        notice?.setMessage(BULK_DONE.progress(done, people.length));
      }),
    );
    tell(ui, change, summary);
  } finally {
    notice?.hide();
  }
}

/** Asks for what an action needs, and does it with everybody. */
export function actOnAll(
  ui: UiContext,
  people: readonly Person[],
  { action, place }: { readonly action: BulkAction; readonly place: MenuPlace },
): void {
  const { app, services } = ui;
  const count = people.length;
  const today = services.clock.today();
  const carryOut = (change: BulkChange): void => void run(ui, people, change);
  switch (action) {
    case 'log':
      new BulkLogModal(app, { count, today }, ({ interaction, point }) => {
        carryOut({ kind: 'log', interaction, point });
      }).open();
      return;
    case 'snooze': {
      const about = { person: { name: BULK_DONE.several(count) }, today };
      const menu = snoozeMenu(app, about, (until) => {
        carryOut({ kind: 'snooze', until });
      });
      showMenu(menu, place);
      return;
    }
    case 'status':
      new StatusPicker(app, (status) => {
        carryOut({ kind: 'status', status });
      }).open();
      return;
    case 'cadence': {
      const cadence = services.people.index.settings.defaultCadence;
      const words = { title: BULK_DONE.cadenceTitle(count), confirm: BULK_DONE.confirm(count) };
      new CadenceModal(app, { ...words, value: cadence }, (span) => {
        carryOut({ kind: 'cadence', cadence: span });
      }).open();
      return;
    }
    case 'introduce':
      void ui.introductions.introduceAll(people);
      return;
    case 'circle':
      new BulkCircleModal(app, count, (circle) => {
        carryOut({ kind: 'circle', circle });
      }).open();
  }
}
