export function crate() {
  const LAYERS = 6;
  const PER_LAYER = 24;
  const oranges = LAYERS * PER_LAYER;
  return { LAYERS, PER_LAYER, oranges };
}

export function glasses() {
  const log = [];
  let count = 10;
  count = count + 35;
  log.push(count);
  count = count + 50;
  log.push(count);
  count = count - 2;
  log.push(count);
  return log;
}

export function swapped(left, right) {
  const kept = left;
  left = right;
  right = kept;
  return { left, right };
}

export function happyHour(full) {
  const log = [];
  const price = full;
  {
    const price = full / 2;
    log.push(price);
  }
  log.push(price);
  return log;
}
