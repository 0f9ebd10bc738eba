export const captions = (photos) => photos.map(({ star, seconds }) => `${star}, ${seconds} s`);

export function clear(photos, most) {
  return photos.filter((photo) => photo.clouds <= most);
}

export const exposure = (photos) =>
  photos.map(({ seconds }) => seconds).reduce((sum, each) => sum + each, 0);

export function firstOf(photos, star) {
  return photos.find((photo) => photo.star === star) ?? null;
}

export function countWhere(items, isWanted) {
  let count = 0;
  for (const item of items) {
    if (isWanted(item)) count += 1;
  }
  return count;
}
