def code_for(main, folder, degrees, *more):
    path = folder / "log.csv"
    with open(path, "w", encoding="utf-8") as log:
        print("time,degrees", file=log)
        print(f"12:00,{degrees}", file=log)
    return main([str(path), *more])


def check_alarm(main, folder):
    for degrees, more, expected in (
        (8.0, [], 0),
        (8.01, [], 1),
        (8.0, ["--limit", "7"], 1),
        (9.5, ["--limit=10"], 0),
    ):
        assert code_for(main, folder, degrees, *more) == expected
