export function makeCounter(start) {
  let count = start;
  return () => {
    count += 1;
    return count;
  };
}

export function discount(percent) {
  const factor = (100 - percent) / 100;
  return function (cents) {
    return Math.round(factor * cents);
  };
}

export function once(job) {
  let call = function (value) {
    const result = job(value);
    call = () => result;
    return result;
  };
  return (value) => call(value);
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
