export function captions(photos) {
  return photos.map((photo) => `${photo.star}, ${photo.seconds} s`);
}

export function clear(photos, most) {
  const isClear = function (photo) {
    return photo.clouds <= most;
  };
  return photos.filter(isClear);
}

export function exposure(photos) {
  return photos.reduce((sum, photo) => sum + photo.seconds, 0);
}

export function firstOf(photos, star) {
  const found = photos.find((photo) => photo.star === star);
  return found === undefined ? null : found;
}

export function countWhere(items, isWanted) {
  return items.reduce((count, item) => (isWanted(item) ? count + 1 : count), 0);
}
