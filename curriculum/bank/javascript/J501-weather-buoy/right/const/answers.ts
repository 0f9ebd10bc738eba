export function predictTrusting(): readonly unknown[] {
  return ["string", "71", 14, undefined] as const;
}

export function predictShapes(): unknown[] {
  return ["<N4>", "<Eva>", 2, true, "Eva"] satisfies unknown[];
}

export const predictMissing = (): unknown[] => {
  return ["N4", "N4 0m", "N4", "N4 3m", 2];
};

export const predictKinds = (): unknown[] => { return ["object", "object", true, "function", "boolean"]; };
