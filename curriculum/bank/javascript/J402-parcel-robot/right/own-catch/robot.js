export async function move(arm, id, place) {
  await arm.grab(id);
  await arm.put(place);
  return `${id} at ${place}`;
}

export async function moveAll(arm, list) {
  for (const [id, place] of list) {
    await move(arm, id, place);
  }
}

export async function scanAll(scanners) {
  return Promise.all(scanners.map((scanner) => scanner.scan().catch(() => "?")));
}

export async function passGate(gate, log) {
  try {
    await gate.open();
    return true;
  } catch (error) {
    log(error.message);
    return false;
  } finally {
    await gate.close();
  }
}

export async function within(promise, timeout) {
  const LATE = Symbol("late");
  const first = await Promise.race([promise, timeout.then(() => LATE)]);
  if (first === LATE) throw new Error("too late");
  return first;
}
