export function predictValues() {
  return [35, 14, 45];
}

export function predictBlocks() {
  return [3, 5, 99, 18];
}

export function predictCopies() {
  return ['new', 'new', 'old', false]
}
