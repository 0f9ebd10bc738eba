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
        writer = csv.DictWriter(table, fieldnames=FIELDS)
        writer.writeheader()
        writer.writerows(repairs)
