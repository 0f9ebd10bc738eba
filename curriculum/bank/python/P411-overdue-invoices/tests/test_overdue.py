import io
import json
import sys
from datetime import date

from cli import main
from options import read_options
from report import as_json, overdue

CSV = '''number,customer,due,cents,paid
R-101,Lund,2026-02-10,12000,no
R-102,O'Neill,2026-01-31,4000,no
R-103,"Ito, ""Ken""",2026-01-15,999,yes
R-104,Mayr,2026-03-01,505,no
R-105,Abel,2026-01-31,70,no
'''


def invoice(number, due, paid=False):
    return {
        "number": number,
        "customer": "Lund",
        "due": date.fromisoformat(due),
        "cents": 500,
        "paid": paid,
    }


def numbers(invoices):
    """The numbers of these invoices, in their order; what is no list comes back as it is."""
    return [each["number"] for each in invoices] if isinstance(invoices, list) else invoices


def loaded(text):
    """What json.loads makes of this text, or words about a text that is no JSON."""
    try:
        return json.loads(text)
    except ValueError:
        return f"no JSON: {text}"


def options_of(argv):
    """What read_options makes of this line; it must not refuse it."""
    try:
        return read_options(argv)
    except SystemExit as end:
        code = end.code
    assert code is None, f"called read_options({argv}): argparse refused it with this exit code"


def a_file(folder, text=CSV):
    path = folder / "invoices.csv"
    path.write_text(text, encoding="utf-8")
    return str(path)


def refused(argv):
    """The exit code with which argparse refuses this line; None if it accepts it."""
    try:
        read_options(argv)
    except SystemExit as end:
        return end.code
    return None


def test_options_of_overdue():
    options = options_of(["overdue", "--on", "2026-03-01", "--json", "march.csv"])
    assert options.command == "overdue", "called read_options with overdue: the command"
    assert options.file == "march.csv", "called read_options with overdue: the file"
    assert options.on == date(2026, 3, 1), "called read_options with --on 2026-03-01"
    assert options.json is True, "called read_options with --json"


def test_options_may_stand_in_any_order():
    options = options_of(["overdue", "-", "--on=2024-02-29"])
    assert [options.file, options.on, options.json] == ["-", date(2024, 2, 29), False], (
        "called read_options(['overdue', '-', '--on=2024-02-29'])"
    )


def test_options_refuse_what_is_no_date(capsys):
    assert refused(["overdue", "--on", "2026-02-30", "a.csv"]) == 2, "called read_options with 2026-02-30"
    said = capsys.readouterr().err
    assert ("2026-02-30 is no date" in said) is True, f"called read_options with 2026-02-30: {said}"
    assert refused(["overdue", "--on", "today", "a.csv"]) == 2, "called read_options with today"


def test_options_need_the_day(capsys):
    assert refused(["overdue", "--on", "2026-03-01", "a.csv"]) is None, "called with a day and a file"
    assert refused(["overdue", "a.csv"]) == 2, "called read_options(['overdue', 'a.csv'])"
    assert ("--on" in capsys.readouterr().err) is True, "called without --on: what stderr says"
    assert refused(["overdue", "--on", "2026-03-01"]) == 2, "called read_options without a file"


def test_options_of_total_are_as_before(capsys):
    options = options_of(["total", "march.csv"])
    assert [options.command, options.file] == ["total", "march.csv"], "called total march.csv"
    assert refused(["total", "--on", "2026-03-01", "a.csv"]) == 2, "called total with --on"
    assert refused(["--help"]) == 0, "called with --help"
    assert ("overdue" in capsys.readouterr().out) is True, "called with --help: what stdout says"


def test_overdue_leaves_out_what_is_paid_or_not_due():
    invoices = [invoice("a", "2026-01-10"), invoice("b", "2026-01-10", paid=True), invoice("c", "2026-04-01")]
    assert numbers(overdue(invoices, date(2026, 3, 1))) == ["a"], "called overdue on 2026-03-01"
    assert overdue([], date(2026, 3, 1)) == [], "called overdue([], day)"


def test_overdue_is_the_day_after():
    invoices = [invoice("a", "2026-02-28")]
    assert numbers(overdue(invoices, date(2026, 2, 28))) == [], "called overdue on the day itself"
    assert numbers(overdue(invoices, date(2026, 3, 1))) == ["a"], "called overdue on the day after"


def test_overdue_puts_the_oldest_first():
    invoices = [invoice("z", "2026-02-10"), invoice("c", "2026-01-31"), invoice("b", "2025-12-31"), invoice("a", "2026-01-31")]
    assert numbers(overdue(invoices, date(2026, 3, 1))) == ["b", "c", "a", "z"], (
        "called overdue with z of 10 February, c and a of 31 January, b of 31 December"
    )


def test_overdue_leaves_the_list_alone(capsys):
    invoices = [invoice("b", "2026-02-10"), invoice("a", "2026-01-31"), invoice("c", "2026-09-01")]
    late = overdue(invoices, date(2026, 3, 1))
    assert numbers(late) == ["a", "b"], "called overdue with b, a, c"
    assert numbers(invoices) == ["b", "a", "c"], "called overdue: the list that came in, afterwards"
    assert capsys.readouterr().out == "", "called overdue: what it prints"


def test_as_json_is_a_list_of_objects():
    assert loaded(as_json([invoice("a", "2026-01-31"), invoice("b", "2026-02-10", paid=True)])) == [
        {"number": "a", "customer": "Lund", "due": "2026-01-31", "cents": 500},
        {"number": "b", "customer": "Lund", "due": "2026-02-10", "cents": 500},
    ], "called as_json with a and b, read by json.loads"


def test_as_json_of_none_is_an_empty_list():
    assert loaded(as_json([])) == [], "called as_json([])"


def test_as_json_keeps_quotation_marks():
    one = {**invoice("a", "2026-01-31"), "customer": 'O\'Neill & "Co"'}
    text = as_json([one])
    kept = loaded(text) == [
        {"number": "a", "customer": 'O\'Neill & "Co"', "due": "2026-01-31", "cents": 500}
    ]
    assert kept is True, f"called as_json with a customer with quotation marks: {text}"


def run(argv, capsys):
    """The exit code, what went to stdout, and what went to stderr."""
    try:
        code = main(argv)
    except SystemExit as end:
        code = f"SystemExit: {end.code}"
    said = capsys.readouterr()
    return code, said.out, said.err


def test_main_prints_what_is_overdue(tmp_path, capsys):
    path = a_file(tmp_path)
    assert run(["overdue", "--on", "2026-02-10", path], capsys) == (
        1,
        "2026-01-31  R-102  O'Neill  40.00\n2026-01-31  R-105  Abel  0.70\n",
        "",
    ), "called overdue --on 2026-02-10: exit code, stdout, stderr"


def test_main_gives_zero_if_nothing_is_overdue(tmp_path, capsys):
    path = a_file(tmp_path)
    assert run(["overdue", "--on", "2026-01-31", path], capsys) == (0, "", ""), (
        "called overdue --on 2026-01-31: exit code, stdout, stderr"
    )


def test_main_prints_json_and_nothing_else(tmp_path, capsys):
    path = a_file(tmp_path)
    code, out, err = run(["overdue", "--json", "--on", "2026-03-02", path], capsys)
    assert code == 1, "called overdue --json --on 2026-03-02: the exit code"
    assert numbers(loaded(out)) == ["R-102", "R-105", "R-101", "R-104"], (
        "called overdue --json --on 2026-03-02: stdout, read by json.loads"
    )
    code, out, err = run(["overdue", "--json", "--on", "2020-01-01", path], capsys)
    assert [code, loaded(out), err] == [0, [], ""], "called overdue --json --on 2020-01-01"


def test_main_reads_standard_input(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.StringIO(CSV))
    code, out, err = run(["overdue", "--on", "2026-02-11", "-"], capsys)
    assert [code, out.count("\n"), err] == [1, 3, ""], "called overdue --on 2026-02-11 -"
    monkeypatch.setattr(sys, "stdin", io.StringIO(CSV))
    assert run(["total", "-"], capsys) == (0, "175.74\n", ""), "called total -"


def test_main_complains_about_a_missing_file(tmp_path, capsys):
    path = str(tmp_path / "april.csv")
    code, out, err = run(["overdue", "--on", "2026-03-01", path], capsys)
    assert [code, out] == [2, ""], "called overdue with a missing file: exit code, stdout"
    assert err.startswith(f"invoices: {path}") is True, f"called with a missing file: stderr {err!r}"
    assert err.count("\n") == 1, "called with a missing file: the lines of stderr"
    assert run(["total", path], capsys)[0] == 2, "called total with a missing file"


def test_main_complains_about_a_wrong_line(tmp_path, capsys):
    path = a_file(tmp_path, CSV.replace("4000", "forty"))
    code, out, err = run(["overdue", "--json", "--on", "2026-03-01", path], capsys)
    assert [code, out] == [2, ""], "called overdue with a wrong line: exit code, stdout"
    assert ("invoice 2 is wrong" in err) is True, f"called with a wrong line: stderr {err!r}"


def test_main_adds_up_as_before(tmp_path, capsys):
    assert run(["total", a_file(tmp_path)], capsys) == (0, "175.74\n", ""), "called total"
