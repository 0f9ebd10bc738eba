export function lines(fetchPage) {
  const all = [];
  for (let number = 1; fetchPage(number).length > 0; number++) all.push(...fetchPage(number));
  return all.values();
}

export function* until(values, isLast) {
  for (const value of values) {
    yield value;
    if (isLast(value)) {
      return;
    }
  }
}

export class Report {
  constructor(fetchPage) {
    this.fetchPage = fetchPage;
  }

  [Symbol.iterator]() {
    return lines(this.fetchPage);
  }
}

export function* opened(archive) {
  archive.open();
  try {
    yield* archive.lines();
  } finally {
    archive.close();
  }
}
