export function* lines(fetchPage) {
  for (let number = 1; ; number++) {
    const page = fetchPage(number);
    if (page.length === 0) {
      return;
    }
    yield* page;
  }
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
  const all = [...archive.lines()];
  archive.close();
  yield* all;
}
