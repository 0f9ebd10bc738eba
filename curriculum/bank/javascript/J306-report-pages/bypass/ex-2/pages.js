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
  const all = [...values];
  const at = all.findIndex(isLast);
  yield* at === -1 ? all : all.slice(0, at + 1);
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
