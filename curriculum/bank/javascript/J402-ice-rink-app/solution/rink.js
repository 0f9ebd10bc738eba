export async function welcome(load, id) {
  const person = await load(id);
  const club = await load(person.club);
  return `${person.name} of ${club.name}`;
}

export async function prices(fetchPrice, items) {
  return Promise.all(items.map((item) => fetchPrice(item)));
}

export async function retry(job, times) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await job();
    } catch (error) {
      if (attempt >= times) {
        throw error;
      }
    }
  }
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
