// What the loudspeakers of a station say. Read it, but change nothing here.

// Calls `speak` with a function that says a text; a promise of all texts, a little later.
function recorded(speak) {
  const said = [];
  speak((text) => said.push(text));
  return new Promise((resolve) => setTimeout(resolve, 20, said));
}

export function turns() {
  return recorded((say) => {
    say("doors open");
    setTimeout(() => say("train leaves"), 0);
    Promise.resolve("mind the gap").then(say);
    [1, 2].forEach((track) => say(`track ${track}`));
  });
}

export function queues() {
  return recorded((say) => {
    setTimeout(() => {
      say("timer one");
      Promise.resolve().then(() => say("promise in timer"));
    }, 0);
    setTimeout(() => say("timer two"), 0);
    Promise.resolve().then(() => {
      say("promise one");
      queueMicrotask(() => say("promise two"));
    });
    say("code");
  });
}

export function thens() {
  return recorded((say) => {
    const ready = new Promise((resolve) => {
      say("inside");
      resolve("go");
      say("still inside");
    });
    ready.then((word) => say(`a ${word}`)).then(() => say("a again"));
    ready.then((word) => say(`b ${word}`));
    say("outside");
  });
}

export function errors() {
  return recorded((say) => {
    Promise.resolve("north")
      .then((line) => {
        say(line);
        throw new Error("points frozen");
      })
      .then(() => say("south"))
      .catch((error) => {
        say(error.message);
        return "bus";
      })
      .finally(() => say("sorry"))
      .then((spare) => say(spare))
      .catch(() => say("nothing goes"))
      .then(() => say("end"));
  });
}
