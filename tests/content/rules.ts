/** The rules of speech, as checks that return what offends, so that each can be tried on an offender too. */

/** Words that a child should not meet here: they frighten, blame, mislead, or sound like a fight. */
export const BANNED_FOR_CHILDREN =
  /\b(?:cuts?|cutting|knife|iv|shots?|needles?|dyes?|cats?|put (?:you )?under|put to sleep|fights?|fighting|battles?|warriors?|wars?|enem(?:y|ies)|attacks?|attacking|kills?|killed|killing|invad\w*|destroy\w*|evil|monsters?|bad|surviv\w*|die[sd]?|dying|dead|deadly|death|fatal|cured?|amput\w*|sick|punish\w*|dangerous|aggressive|malignant|metasta\w*|sex\w*|drugs?|aids)\b/iu;

/** Sides are always the body's own; these are proper names in which the side is part of the name. */
const NAMES_WITH_A_SIDE = /\bright atrium\b/giu;

/** Every left or right that does not say whose. */
export function bareSides(text: string): string[] {
  const rest = text
    .replaceAll(NAMES_WITH_A_SIDE, "")
    .replaceAll(/\bbody's (?:left|right)\b/giu, "");
  return rest.match(/\b(?:left|right)\b/giu) ?? [];
}

/** Talk of how it may end: figures, or the words that figures come with. */
export const OUTCOME_FIGURE =
  /(?:\d+(?:\.\d+)?\s?(?:%|per ?cent)|\d+ (?:of|in|out of) \d+)[^.]*(?:surviv|alive|recur|come back|died|local control|disease-free|event-free|spread)|(?:surviv\w*|recur\w*|alive|died|disease-free|event-free)[^.]*\d/iu;

/** An outcome figure must say of how many people it speaks. */
export const NUMBER_OF_PATIENTS = /\bn = \d+|\d+ of \d+/u;

/** Names the children's text may not use for a weak immune system's causes. */
export const ROUTE_OR_BLAME =
  /\b(?:blood transfusion|mother|birth|sex|needle|infected|caught|carrier|careless|should have)\b/iu;
