// The log rotation. Read it, but change nothing here.

export function values() {
  let days = 7;
  const limit = days * 2;
  let files = limit + 1;
  days = 30;
  files = files + days;
  days += 5;
  return [days, limit, files];
}

export function blocks() {
  const log = [];
  let kept = 5;
  let size = 1;
  {
    let kept = 2;
    kept += 1;
    size = 10;
    log.push(kept);
  }
  log.push(kept);
  {
    kept = 8;
    const size = 99;
    {
      const kept = 0;
      log.push(kept + size);
    }
  }
  log.push(kept + size);
  return log;
}

export function copies() {
  let first = "old";
  let second = first;
  first = "new";
  const third = second;
  second = first;
  return [first, second, third, first === third];
}
