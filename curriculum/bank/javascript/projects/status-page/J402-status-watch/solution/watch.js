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
  for (let round = 0; round < count; round++) {
    if (round > 0) {
      await pause();
    }
    const down = await sweep(services, ask, board);
    numbers.push(down.length);
  }
  return numbers;
}
