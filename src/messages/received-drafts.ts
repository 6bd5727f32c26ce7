import type { Person } from '../core/people/person';
import type { DraftWords } from '../words/messages/draft-words';
import { called, draftBody, draftTo, type IntroductionDraft } from './introduction-drafts';

/** An introduction for the user: who they want to get to know, who could do it, and by whom. */
export interface ReceivedDraftRequest {
  readonly whom: string;
  /** Who is written to. */
  readonly introducer: Person;
  /** Empty names: nobody of a name is known. */
  readonly between: string;
  readonly reason: string;
  readonly me: string;
}

function letter(
  { introducer, me }: ReceivedDraftRequest,
  words: DraftWords,
  { subject, parts }: { readonly subject: string; readonly parts: readonly string[] },
): IntroductionDraft {
  const [name = ''] = called([introducer]);
  const body = draftBody([words.letter.greeting(name), ...parts], me, words);
  return draftTo([introducer], { subject, body });
}

/** The letter that asks for an introduction, saying why, and that a no is fine. */
export function askForIntroduction(
  asked: ReceivedDraftRequest,
  words: DraftWords,
): IntroductionDraft {
  const { whom, between, reason } = asked;
  const { received } = words.letter;
  const wish = [received.wouldLike(whom), between === '' ? '' : received.between(between)];
  return letter(asked, words, {
    subject: received.askSubject(whom),
    parts: [
      wish.filter((sentence) => sentence !== '').join(' '),
      reason.trim() === '' ? '' : received.why(reason.trim()),
      received.question,
    ],
  });
}

/**
 * The letter that thanks for an introduction.
 * @param cameOf what came of it, if the two have met; null before that
 */
export function thankForIntroduction(
  asked: ReceivedDraftRequest,
  cameOf: string | null,
  words: DraftWords,
): IntroductionDraft {
  const { received } = words.letter;
  const news =
    cameOf === null
      ? []
      : [received.haveMet, cameOf.trim() === '' ? '' : received.outcome(cameOf.trim())];
  return letter(asked, words, {
    subject: received.thanksSubject(asked.whom),
    parts: [received.thanks(asked.whom), ...news, received.inReturn],
  });
}
