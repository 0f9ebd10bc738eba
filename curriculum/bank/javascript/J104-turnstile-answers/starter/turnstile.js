// A turnstile. Read it, but change nothing here.

export function equal() {
  const a = "12" === 12;
  const b = 0.5 === 1 / 2;
  const c = Number("x") === Number("x");
  const d = null === undefined;
  return [a, b, c, d];
}

export function truthy() {
  const zero = Boolean(0);
  const text = Boolean("0");
  const empty = Boolean("");
  const list = Boolean([]);
  const nothing = Boolean(null);
  return [zero, text, empty, list, nothing];
}

export function chosen() {
  const or = 0 || "closed";
  const and = "open" && 7;
  const nullish = "" ?? "guest";
  const chain = null || undefined || "last";
  return [or, and, nullish, chain];
}

function gate(value) {
  if (value === undefined) {
    return "who?";
  } else if (!value) {
    return "wait";
  } else if (typeof value === "string") {
    return "ticket";
  } else if (value >= 65) {
    return "senior";
  }
  return "pass";
}

export function branches() {
  return [gate(0), gate("0"), gate(65), gate(undefined)];
}
