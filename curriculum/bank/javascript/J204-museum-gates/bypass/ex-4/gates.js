export function makeCounter(start) {
  let count = start;
  return () => {
    count += 1;
    return count;
  };
}

export function discount(percent) {
  return (cents) => Math.round(cents * (1 - percent / 100));
}

export function once(job) {
  let done = false;
  let result;
  return (value) => {
    if (!done) {
      done = true;
      result = job(value);
    }
    return result;
  };
}

export function makeLog(most) {
  const log = {
    texts: [],
    add(text) {
      log.texts = [...log.texts, text].slice(-most);
    },
    list: () => [...log.texts],
  };
  return log;
}
