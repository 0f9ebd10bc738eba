// Labels at a passport desk. All results are right; let methods do the work.

// ex-1: A template literal holds the whole text, with gaps for values.
// Lesson section: Gaps in place of plus signs
// Test: greeting says the same as before
// Start here: how would the text look in one piece?
export function greeting(name, desk) {
  return "Dear " + name + ", please go to desk " + desk + ".";
}

// ex-2: startsWith, endsWith and includes answer yes or no.
// Lesson section: Asking about a part
// Test: starts says the same as before
// Start here: a yes or no about a part.
export function starts(text, front) {
  for (let i = 0; i < front.length; i++) {
    if (text[i] !== front[i]) {
      return false;
    }
  }
  return true;
}

// ex-3: each method gives a new text, so the next one can be called on it at once.
// Lesson section: One after the other
// Test: clean of one hyphen and of none says the same as before
// Start here: two things happen to the signs.
export function clean(code) {
  let result = "";
  for (const sign of code) {
    if (sign !== "-") {
      result = result + sign.toUpperCase();
    }
  }
  return result;
}

// ex-4: padEnd fills up to a length, slice cuts off at one.
// Lesson section: As wide as the card
// Test: card says the same as before
// Start here: fill up, and cut off.
export function card(name, width) {
  let result = "";
  for (let i = 0; i < width; i++) {
    if (i < name.length) {
      result = result + name[i];
    } else {
      result = result + ".";
    }
  }
  return result;
}
