export function predictTrusting(): unknown[] {
  return ["string", "71", 14, undefined];
}

export function predictShapes(): unknown[] {
  return ["<N4>", "<Eva>", 1, false, "Ida"];
}

export function predictMissing(): unknown[] {
  return ["N4", "N4 0m", "N4", "N4 3m", 2];
}

export function predictKinds(): unknown[] {
  return ["object", "object", true, "function", "boolean"];
}
