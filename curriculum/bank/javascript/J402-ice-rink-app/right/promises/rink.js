export async function welcome(load, id) {
  const person = await load(id);
  const club = await load(person.club);
  return `${person.name} of ${club.name}`;
}

export async function prices(fetchPrice, items) {
  const requests = items.map(fetchPrice);
  const found = await Promise.all(requests);
  return found;
}

export function retry(job, times) {
  return job().catch((error) => (times <= 1 ? Promise.reject(error) : retry(job, times - 1)));
}

export async function orNull(job) {
  try {
    return await job();
  } catch (error) {
    if (error instanceof RangeError) {
      return null;
    }
    throw error;
  }
}

export async function rounds(run, count) {
  const results = [];
  for (let number = 1; number <= count; number++) {
    results.push(await run(number));
  }
  return results;
}
