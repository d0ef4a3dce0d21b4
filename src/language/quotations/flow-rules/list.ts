import type { FlowRule } from "../types.js";
import { lastSpeaker, speakerOfParagraphBefore } from "./paragraph-before.js";
import {
  joinedToBefore,
  sameAsBefore,
  sameAsFollowing,
  sameSentenceAsBefore,
  speechGoesOn,
  subjectBefore,
} from "./same-paragraph.js";

/**
 * Speakers by the run of the paragraphs, for quotations whose own sentence does not tell. Asked in this order; each sees what the ones before
 * it found for earlier quotations.
 */
export const FLOW_RULES: readonly FlowRule[] = [
  joinedToBefore,
  speechGoesOn,
  sameAsBefore,
  sameAsFollowing,
  subjectBefore,
  speakerOfParagraphBefore,
  lastSpeaker,
  sameSentenceAsBefore,
];
