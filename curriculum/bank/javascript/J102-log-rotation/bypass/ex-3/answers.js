export function predictValues() {
  return [35, 14, 45];
}

export function predictBlocks() {
  return [3, 5, 99, 18];
}

export function predictCopies() {
  const first = "new";
  const third = "old";
  return [first, first, third, first === third];
}
