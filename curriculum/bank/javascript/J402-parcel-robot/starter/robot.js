// A robot in a parcel centre. It does not wait where it should.

// ex-1: A call without await starts something and goes on at once.
// Lesson section: A step that is not awaited
// Test: move grabs before it puts
// Start here: which steps are waited for?
export async function move(arm, id, place) {
  arm.grab(id);
  arm.put(place);
  return `${id} at ${place}`;
}

// ex-2: forEach ignores the promise of its callback; a for loop with await does not.
// Lesson section: A loop that waits
// Test: moveAll moves one after the other
// Start here: who waits for the callback?
export async function moveAll(arm, list) {
  list.forEach(async ([id, place]) => {
    await arm.grab(id);
    await arm.put(place);
  });
}

// ex-3: Promise.all fails with the first failure; catch each one, or let allSettled report.
// Lesson section: One failure of many
// Test: scanAll reports on each scanner
// Start here: what becomes of the others?
export async function scanAll(scanners) {
  const texts = await Promise.all(scanners.map((scanner) => scanner.scan()));
  return texts;
}

// ex-4: only what is awaited inside of try can be caught there, and finally may wait too.
// Lesson section: Waiting inside of try
// Test: passGate opens and closes
// Start here: is the opening waited for where it is caught?
export async function passGate(gate, log) {
  try {
    gate.open();
    return true;
  } catch (error) {
    log(error.message);
    return false;
  } finally {
    gate.close();
  }
}

// ex-5: Promise.race settles as the first of its promises does.
// Lesson section: Who is first?
// Test: within gives the value in time
// Start here: who is first?
export async function within(promise, timeout) {
  const value = await promise;
  await timeout;
  return value;
}
