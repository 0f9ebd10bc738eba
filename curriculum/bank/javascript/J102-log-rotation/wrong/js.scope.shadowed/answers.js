export function predictValues() {
  return [35, 14, 45];
}

export function predictBlocks() {
  return [3, 3, 99, 99];
}

export function predictCopies() {
  return ["new", "new", "old", false];
}
