export function predictTrusting(): unknown[] {
  return [
    "string", // typeof reading.celsius
    "71", // warmer
    14, // double
    undefined, // reading.depth
  ];
}

export function predictShapes(): unknown[] {
  return ["<N4>", "<Eva>", 2, true, "Eva"];
}

export function predictMissing(): unknown[] {
  return [
    "N4", /* the name alone */
    "N4 0m",
    "N4",
    "N4 3m",
    2,
  ];
}

export function predictKinds(): unknown[] {
  return ["object", "object", true, "function", "boolean"];
}
