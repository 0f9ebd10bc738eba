export function captions(photos) {
  return photos.map((photo) => `${photo.star}, ${photo.seconds} s`);
}

export function clear(photos, most) {
  return photos.filter((photo) => photo.clouds > most);
}

export function exposure(photos) {
  return photos.reduce((sum, photo) => sum + photo.seconds, 0);
}

export function firstOf(photos, star) {
  return photos.find((photo) => photo.star === star) ?? null;
}

export function countWhere(items, isWanted) {
  return items.filter((item) => isWanted(item)).length;
}
