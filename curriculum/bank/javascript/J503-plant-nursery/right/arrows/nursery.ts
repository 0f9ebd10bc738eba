export type Ticket<About> = { readonly number: number; readonly about: About }

interface Waiting {
  days: number
}

export const last = <Item>(items: readonly Item[], otherwise: Item): Item => {
  const count = items.length
  if (count > 0) return items[count - 1]
  return otherwise
}

export const pairs = <L, R>(left: ReadonlyArray<L>, right: ReadonlyArray<R>): Array<[L, R]> => {
  const found: Array<[L, R]> = []
  for (let index = 0; index < left.length && index < right.length; index++) {
    found.push([left[index], right[index]])
  }
  return found
}

export const tickets = <Item>(
  items: ReadonlyArray<Item>,
  first: number,
): Array<Ticket<Item>> =>
  items.map((about, index) => ({ number: index + first, about }))

export const thirsty = <P extends Waiting>(plants: readonly P[], limit: number): P[] =>
  plants.filter(({ days }) => !(days < limit))

export const column = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Array<Row[Key]> =>
  rows.map((row) => row[key])
