export async function sweep(services, ask, board) {
  const reports = await Promise.allSettled(services.map(async (service) => ask(service)));
  for (const [place, service] of services.entries()) {
    const { status, value } = reports[place];
    try {
      board.record(status === "fulfilled" ? value : `${service} 599`);
    } catch {
      board.record(`${service} 599`);
    }
  }
  return board.down;
}

export async function watch(count, services, ask, board, pause) {
  const numbers = [];
  while (numbers.length < count) {
    numbers.push((await sweep(services, ask, board)).length);
    if (numbers.length < count) await pause();
  }
  return numbers;
}
