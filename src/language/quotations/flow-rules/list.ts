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
 * Rules for quotations whose own sentence leaves the speaker open, in order. Each sees what was found for earlier
 * quotations.
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
