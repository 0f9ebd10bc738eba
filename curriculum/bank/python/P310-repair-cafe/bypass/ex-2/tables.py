import csv

ENCODING = "utf-8"
FIELDS = ["name", "thing", "cents", "done"]


def read_repairs(path):
    repairs = []
    with open(path, newline="", encoding=ENCODING) as table:
        for row in csv.DictReader(table):
            repair = {"name": row["name"], "thing": row["thing"]}
            repair["cents"] = int(row["cents"])
            repair["done"] = row["done"] == "yes"
            repairs.append(repair)
    return repairs


def write_repairs(path, repairs):
    with open(path, "w", newline="", encoding=ENCODING) as table:
        table.write(",".join(FIELDS) + "\n")
        for repair in repairs:
            row = dict(repair)
            row["done"] = "no"
            if repair["done"]:
                row["done"] = "yes"
            quoted = ['"' + str(row[field]).replace('"', '""') + '"' for field in FIELDS]
            table.write(",".join(quoted) + "\n")
