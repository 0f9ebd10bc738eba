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
  return (value) => {
    if (once.result === undefined) once.result = job(value);
    return once.result;
  };
}

export function makeLog(most) {
  const texts = [];
  return {
    add(text) {
      texts.push(text);
      if (texts.length > most) {
        texts.shift();
      }
    },
    list() {
      return [...texts];
    },
  };
}
