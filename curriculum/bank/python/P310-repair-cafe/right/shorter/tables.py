import csv

ENCODING = "utf-8"
FIELDS = ["name", "thing", "cents", "done"]


def read_repairs(path):
    with path.open(newline="", encoding="utf-8") as table:
        return [
            {**row, "cents": int(row["cents"]), "done": row["done"] == "yes"}
            for row in csv.DictReader(table)
        ]


def write_repairs(path, repairs):
    with path.open("w", newline="", encoding="utf-8") as table:
        writer = csv.writer(table, quoting=csv.QUOTE_ALL)
        writer.writerow(FIELDS)
        for repair in repairs:
            done = "yes" if repair["done"] else "no"
            writer.writerow([repair["name"], repair["thing"], repair["cents"], done])
