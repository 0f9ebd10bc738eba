// A button that calls functions when it is pressed. In use: change nothing here.

export class Bell {
  #listeners = [];

  on(listener) {
    this.#listeners.push(listener);
  }

  off(listener) {
    this.#listeners = this.#listeners.filter((other) => other !== listener);
  }

  press(visitor) {
    for (const listener of this.#listeners) {
      listener(visitor);
    }
  }
}
