export function* lines(fetchPage) {
  let number = 1;
  let page = fetchPage(number);
  while (page.length > 0) {
    for (const line of page) yield line;
    number += 1;
    page = fetchPage(number);
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
  #fetchPage;

  constructor(fetchPage) {
    this.#fetchPage = fetchPage;
  }

  *[Symbol.iterator]() {
    yield* lines(this.#fetchPage);
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
