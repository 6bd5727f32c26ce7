import { PROBLEMS } from '../words/messages/messages-ui';
import type { DraftProblem } from './draft-problems';

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
      return PROBLEMS.template(problem.path, problem.reason);
  }
}
