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
  let done = false;
  for (const value of values) {
    done = isLast(value);
    yield value;
    if (done) break;
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
  try {
    archive.open();
    for (const line of archive.lines()) {
      yield line;
    }
  } finally {
    archive.close();
  }
}
