import argparse
import csv
import io
import sys

import pytest
from checks import check_alarm
from cli import main
from fridge import too_warm
from options import read_options

LOG = "time,degrees\n06:00,4.5\n07:00,9.1\n08:00,8.0\n09:00,8.2\n"


# The path, as a text, of a log with this content.
def log_in(folder, content):
    path = folder / "day.csv"
    path.write_text(content, "utf-8")
    return str(path)


def test_options_with_a_file_only():
    options = read_options(["mon.csv"])
    assert options.file == "mon.csv", "called read_options(['mon.csv']).file"
    assert options.limit == 8.0, "called read_options(['mon.csv']).limit"
    assert options.quiet == False, "called read_options(['mon.csv']).quiet"


def test_the_limit_is_a_number():
    assert read_options(["--limit", "6.5", "mon.csv"]).limit == 6.5, (
        "called read_options(['--limit', '6.5', 'mon.csv']).limit"
    )
    assert read_options(["-l", "7", "mon.csv"]).limit == 7.0, (
        "called read_options(['-l', '7', 'mon.csv']).limit"
    )


def test_the_switch_and_other_ways_to_write_options():
    assert read_options(["-q", "mon.csv"]).quiet == True, (
        "called read_options(['-q', 'mon.csv']).quiet"
    )
    assert read_options(["mon.csv", "--quiet"]).quiet == True, (
        "called read_options(['mon.csv', '--quiet']).quiet"
    )
    assert read_options(["mon.csv", "--limit=6.5"]).limit == 6.5, (
        "called read_options(['mon.csv', '--limit=6.5']).limit"
    )
    joined = read_options(["-ql", "7.5", "mon.csv"])
    assert [joined.quiet, joined.limit, joined.file] == [True, 7.5, "mon.csv"], (
        "called read_options(['-ql', '7.5', 'mon.csv'])"
    )


def test_options_come_from_the_argument(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["cli.py", "other.csv", "--quiet"])
    options = read_options(["mon.csv"])
    assert [options.file, options.quiet] == ["mon.csv", False], (
        "called read_options(['mon.csv']); sys.argv holds something else"
    )


def test_help_names_the_options_and_exits_with_zero(capsys):
    with pytest.raises(SystemExit) as left:
        read_options(["--help"])
    shown = capsys.readouterr().out
    assert left.value.code == 0, "called read_options(['--help']): the exit code"
    assert "--limit" in shown and "--quiet" in shown, "the help must name --limit and --quiet"


def test_wrong_options_exit_with_two(capsys):
    for argv in ([], ["--limit", "warm", "mon.csv"], ["--colour", "mon.csv"]):
        with pytest.raises(SystemExit) as left:
            read_options(argv)
        assert left.value.code == 2, f"called read_options({argv}): the exit code"
        assert "usage" in capsys.readouterr().err, f"called read_options({argv}): stderr"


def test_too_warm_gives_the_times():
    assert too_warm(LOG.splitlines(), 8.0) == ["07:00", "09:00"], "called too_warm on the log"


def test_too_warm_leaves_out_the_limit_itself():
    assert too_warm(["time,degrees", "06:00,8.0", "07:00,-3.5"], 8.0) == [], (
        "called too_warm(['time,degrees', '06:00,8.0', '07:00,-3.5'], 8.0)"
    )


def test_too_warm_of_a_log_without_readings():
    assert too_warm(["time,degrees"], 8.0) == [], "called too_warm(['time,degrees'], 8.0)"


def test_too_warm_compares_numbers():
    assert too_warm(["time,degrees", "06:00,10.0"], 9.0) == ["06:00"], (
        "called too_warm(['time,degrees', '06:00,10.0'], 9.0)"
    )


def test_too_warm_takes_any_lines():
    assert too_warm(io.StringIO(LOG), 9.0) == ["07:00"], "lines from an open file in memory"
    assert too_warm(iter(LOG.splitlines()), 9.0) == ["07:00"], "lines that can be read once"


def test_too_warm_reads_fields_in_quotes():
    lines = ["time,degrees", '"Mon, 06:00","9.5"', '"Mon, 07:00",3']
    assert too_warm(lines, 8.0) == ["Mon, 06:00"], "a log with fields in quotes"


def test_too_warm_of_no_number_is_a_value_error():
    with pytest.raises(ValueError):
        too_warm(["time,degrees", "06:00,broken"], 8.0)


def test_too_warm_prints_nothing(capsys):
    too_warm(LOG.splitlines(), 8.0)
    assert capsys.readouterr().out == "", "too_warm must not print: what stdout got"


def test_main_prints_the_times_and_gives_one(tmp_path, capsys):
    assert main([log_in(tmp_path, LOG)]) == 1, "a log with two readings above 8.0"
    assert capsys.readouterr().out == "07:00\n09:00\n", "what stdout got"


def test_main_of_a_cold_day_gives_zero(tmp_path, capsys):
    assert main([log_in(tmp_path, "time,degrees\n06:00,4.5\n")]) == 0, "a log with 4.5 degrees"
    assert capsys.readouterr().out == "", "what stdout got"


def test_main_uses_the_limit(tmp_path, capsys):
    path = log_in(tmp_path, LOG)
    assert main([path, "--limit", "9"]) == 1, "9.1 degrees and --limit 9"
    assert capsys.readouterr().out == "07:00\n", "what stdout got"
    assert main([path, "--limit", "9.1"]) == 0, "9.1 degrees and --limit 9.1"


def test_main_can_be_quiet(tmp_path, capsys):
    assert main(["-q", log_in(tmp_path, LOG)]) == 1, "called with -q and a warm log"
    assert capsys.readouterr().out == "", "called with -q: what stdout got"


def test_main_of_a_missing_file(tmp_path, capsys):
    code = main([str(tmp_path / "gone.csv")])
    shown = capsys.readouterr()
    assert code == 2, "the file gone.csv does not exist: the exit code"
    assert shown.out == "", "the file gone.csv does not exist: what stdout got"
    assert "gone.csv" in shown.err, "stderr must name the file gone.csv"


def test_main_of_a_broken_log(tmp_path, capsys):
    code = main([log_in(tmp_path, LOG + "10:00,broken\n")])
    shown = capsys.readouterr()
    assert code == 2, "a reading is no number: the exit code"
    assert shown.out == "", "a reading is no number: what stdout got"
    assert "day.csv" in shown.err, "stderr must name the file day.csv"


def test_main_leaves_wrong_options_to_argparse(tmp_path, capsys):
    with pytest.raises(SystemExit) as left:
        main([log_in(tmp_path, LOG), "--limit", "warm"])
    assert left.value.code == 2, "called with --limit warm: the exit code"
    assert "usage" in capsys.readouterr().err, "called with --limit warm: stderr"


# A right program, in which single parts can be made wrong.
def program(warm=lambda degrees, limit: degrees > limit, code=lambda found: 1 if found else 0):
    def main(argv):
        parser = argparse.ArgumentParser()
        parser.add_argument("file")
        parser.add_argument("-l", "--limit", type=float, default=8.0)
        parser.add_argument("-q", "--quiet", action="store_true")
        options = parser.parse_args(argv)
        with open(options.file, encoding="utf-8") as log:
            rows = list(csv.DictReader(log))
        return code([row for row in rows if warm(float(row["degrees"]), options.limit)])

    return main


# Whether the check fails for this program.
def fails(program, folder):
    try:
        check_alarm(program, folder)
    except AssertionError:
        return True
    return False


def test_check_alarm_is_quiet_when_all_is_right(tmp_path):
    assert fails(program(), tmp_path) == False, "called check_alarm with a right main: did it fail?"


def test_check_alarm_finds_a_code_that_is_always_the_same(tmp_path):
    for number in (0, 1, 2):
        wrong = program(code=lambda found, number=number: number)
        assert fails(wrong, tmp_path) == True, f"main always gives {number}: did the check fail?"


def test_check_alarm_finds_a_code_that_is_none(tmp_path):
    wrong = program(code=lambda found: 1 if found else None)
    assert fails(wrong, tmp_path) == True, "main gives None on a cold day: did the check fail?"


def test_check_alarm_finds_a_limit_that_counts_as_warm(tmp_path):
    wrong = program(warm=lambda degrees, limit: degrees >= limit)
    assert fails(wrong, tmp_path) == True, "8.0 counts as too warm: did the check fail?"


def test_check_alarm_finds_a_limit_that_is_too_high(tmp_path):
    wrong = program(warm=lambda degrees, limit: degrees > limit + 1)
    assert fails(wrong, tmp_path) == True, "only above 9.0 is too warm: did the check fail?"


def test_check_alarm_finds_a_main_that_ignores_the_limit(tmp_path):
    lax = program(warm=lambda degrees, limit: degrees > 8.0)
    assert fails(lax, tmp_path) == True, "--limit changes nothing: did the check fail?"
    low = program(warm=lambda degrees, limit: degrees > min(limit, 8.0))
    assert fails(low, tmp_path) == True, "a --limit above 8.0 changes nothing: did the check fail?"
    high = program(warm=lambda degrees, limit: degrees > max(limit, 8.0))
    assert fails(high, tmp_path) == True, "a --limit below 8.0 changes nothing: did the check fail?"
