export function predictTrusting(): Array<unknown> {
  return ['string', '71', 14, undefined]
}

export function predictShapes(): Array<unknown> {
  return ['<N4>', '<Eva>', 2, true, 'Eva']
}

export function predictMissing(): Array<unknown> {
  return ['N4', 'N4 0m', 'N4', 'N4 3m', 2]
}

export function predictKinds(): Array<unknown> {
  return ['object', 'object', true, 'function', 'boolean']
}
