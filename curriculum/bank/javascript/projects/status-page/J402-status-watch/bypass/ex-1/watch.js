export async function sweep(services, ask, board) {
  for (const service of services) {
    try {
      board.record(await ask(service));
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
