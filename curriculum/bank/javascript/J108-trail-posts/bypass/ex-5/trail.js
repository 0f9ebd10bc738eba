export function finish(posts) {
  return posts[posts.length - 1];
}

export function ordered(posts) {
  return [...posts].sort((a, b) => a - b);
}

export function without(posts, index) {
  return [...posts.slice(0, index), ...posts.slice(index + 1)];
}

export function stretch(posts) {
  let longest = 0;
  for (let i = 1; i < posts.length; i++) {
    longest = Math.max(longest, posts[i] - posts[i - 1]);
  }
  return longest;
}

export function position(posts, distance) {
  let place = 1;
  for (const post of posts) {
    if (post < distance) place += 1;
  }
  return place;
}
