import type { App } from 'obsidian';
import type { TimeOfDay } from '../../actions/ports';
import type { Day } from '../../core/days/day';
import { minuteOfDay } from '../../core/days/time-of-day';
import { pendingFollowUps } from '../../core/people/follow-up';
import { DUE_NOTICE } from '../../words/calendar/due-notice';
import type { PluginServices } from '../kit/plugin-services';
import { openHome } from './open-home';

/** Whether the user lets us tell; asked for once a session where it is not settled. */
class Permission {
  private asked: Promise<unknown> | null = null;

  /** Not on phones, where there are no such notices. */
  async isGiven(): Promise<boolean> {
    if (typeof Notification === 'undefined') return false;
    if (Notification.permission === 'default') {
      this.asked ??= Notification.requestPermission();
      await this.asked;
    }
    return Notification.permission === 'granted';
  }
}

/**
 * Tells by a notice of the system how many follow-ups are due, when the time of day comes that the
 * user has set: never twice a day, for nothing is stored. So a day on which the app is started later
 * has none; whoever starts it sees what is due.
 */
export class DueNotice {
  private readonly permission = new Permission();
  /** The day that is dealt with; null before the first look. */
  private settled: Day | 'none' | null = null;

  constructor(
    private readonly app: App,
    private readonly people: PluginServices['people'],
    private readonly clock: TimeOfDay,
  ) {}

  /** Tells where the time has come since the last look, and something is due. */
  async look(): Promise<void> {
    if (!this.hasCome() || !(await this.permission.isGiven()) || !this.hasCome()) return;
    const { index } = this.people;
    const today = this.clock.today();
    this.settled = today;
    const count = pendingFollowUps(index.followUps(today), today, 0).length;
    if (count === 0) return;
    const notice = new Notification(DUE_NOTICE.due(count), { body: DUE_NOTICE.open });
    notice.addEventListener('click', () => {
      window.focus();
      void openHome(this.app);
    });
  }

  private hasCome(): boolean {
    const { index } = this.people;
    const at = minuteOfDay(index.settings.noticeTime);
    if (at === null) return false;
    const [today, isPast] = [this.clock.today(), this.clock.minuteOfDay() >= at];
    this.settled ??= isPast ? today : 'none';
    return isPast && this.settled !== today && index.state !== 'reading';
  }
}
