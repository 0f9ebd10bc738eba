export function* lines(fetchPage) {
  let page = fetchPage(1);
  for (let number = 2; page.length > 0; number++) {
    const next = fetchPage(number);
    yield* page;
    page = next;
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
  try {
    yield* archive.lines();
  } finally {
    archive.close();
  }
}
