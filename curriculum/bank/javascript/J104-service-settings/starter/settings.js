// Settings of a web service. Each function has a fault.

// ex-1: ?? stands in for null and undefined only, || also for 0.
// Lesson section: A zero that counts
// Test: timeout of zero stays zero
// Start here: what does || do with 0?
export function timeout(value) {
  return value || 30;
}

// ex-2: each side of || is a condition of its own.
// Lesson section: Two whole questions
// Test: mayDelete for admin and owner
// Start here: read the condition for a visitor.
export function mayDelete(role) {
  if (role === "admin" || "owner") {
    return true;
  }
  return false;
}

// ex-3: the first true condition decides, so the most serious case comes first.
// Lesson section: The order of the cases
// Test: verdict with errors
// Start here: which case is the most serious one?
export function verdict(errors, warnings) {
  if (warnings >= 5) {
    return "check";
  } else if (errors > 1) {
    return "failed";
  }
  return "good";
}

// ex-4: every text but the empty one is truthy, also "false" and "0".
// Lesson section: A text is not a truth value
// Test: isOn for the right words
// Start here: what is the text "false" in a condition?
export function isOn(text) {
  return text ? true : false;
}
