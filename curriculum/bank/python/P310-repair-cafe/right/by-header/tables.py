import csv

ENCODING = "utf-8"
FIELDS = ["name", "thing", "cents", "done"]


def read_repairs(path):
    repairs = []
    with open(path, newline="", encoding=ENCODING) as table:
        lines = csv.reader(table)
        columns = next(lines)
        for values in lines:
            repair = dict(zip(columns, values))
            repair["cents"] = int(repair["cents"])
            repair["done"] = {"yes": True, "no": False}[repair["done"]]
            repairs.append(repair)
    return repairs


def write_repairs(path, repairs):
    with open(path, mode="w", encoding=ENCODING, newline="") as table:
        writer = csv.DictWriter(table, fieldnames=FIELDS)
        writer.writeheader()
        for repair in repairs:
            row = dict(repair)
            if repair["done"]:
                row["done"] = "yes"
            else:
                row["done"] = "no"
            writer.writerow(row)
