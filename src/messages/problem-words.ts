import { PROBLEMS } from '../words/messages/messages-ui';
import { TEMPLATES } from '../words/messages/messages';
import { faultWords } from '../words/notes/faults';
import type { DraftProblem } from './draft-problems';
import type { TemplateFault } from './message-template';

function templateFaultWords(fault: TemplateFault): string {
  if (fault === 'too-long') return TEMPLATES.tooLong;
  return fault === 'subject-unread' ? TEMPLATES.subjectUnread : faultWords(fault);
}

/** What is wrong with a message, as a sentence. */
export function draftProblemWords(problem: DraftProblem): string {
  switch (problem.kind) {
    case 'no-point':
      return PROBLEMS.noPoint;
    case 'no-address':
      return PROBLEMS.noAddress;
    case 'no-words':
      return PROBLEMS.noWords;
    case 'no-profile':
      return PROBLEMS.noProfile;
    case 'too-long':
      return PROBLEMS.tooLong(problem.length, problem.most);
    case 'unknown-place':
      return PROBLEMS.unknownPlace(problem.place);
    case 'template':
      return PROBLEMS.template(problem.path, templateFaultWords(problem.fault));
  }
}
