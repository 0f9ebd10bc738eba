export async function welcome(load, id) {
  const person = await load(id);
  const club = await load(person.club);
  return `${person.name} of ${club.name}`;
}

export async function prices(fetchPrice, items) {
  return Promise.all(items.map((item) => fetchPrice(item)));
}

export async function retry(job, times) {
  let last;
  for (let left = times; left > 0; left--) {
    try {
      const result = await job();
      return result;
    } catch (error) {
      last = error;
    }
  }
  throw last;
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
  while (results.length < count) {
    const result = await run(results.length + 1);
    results.push(result);
  }
  return results;
}
