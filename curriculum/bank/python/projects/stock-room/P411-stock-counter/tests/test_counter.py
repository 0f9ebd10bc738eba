import pytest

from counter import USAGE, main, parse
from keeping import load


def stocked(tmp_path):
    """A file with 4 lamps and 2 wigs."""
    path = tmp_path / "stock.json"
    main(["add", "lamp", "4"], path)
    main(["add", "wig", "2"], path)
    return path


def refused(words):
    """Whether parse refuses these words with the usage."""
    with pytest.raises(ValueError) as caught:
        parse(words)
    return str(caught.value) == USAGE


def test_parse_of_add_and_take():
    assert parse(["add", "lamp", "4"]) == ("add", "lamp", 4), "called parse(['add', 'lamp', '4'])"
    assert parse(["take", "blue wig", "12"]) == ("take", "blue wig", 12), (
        "called parse(['take', 'blue wig', '12'])"
    )


def test_parse_of_list():
    assert parse(["list"]) == ("list", "", 0), "called parse(['list'])"


def test_parse_of_an_unknown_command_is_refused():
    for words in (["lend", "lamp", "4"], ["ADD", "lamp", "4"], ["help"], [""]):
        assert refused(words) is True, f"called parse({words})"


def test_parse_with_other_numbers_of_words_is_refused():
    for words in ([], ["add"], ["add", "lamp"], ["add", "lamp", "4", "5"], ["list", "lamp"]):
        assert refused(words) is True, f"called parse({words})"


def test_parse_of_a_count_that_is_none_is_refused():
    for count in ("many", "-4", "4.0", "", " 4", "+4"):
        assert refused(["add", "lamp", count]) is True, f"called parse(['add', 'lamp', {count!r}])"


def test_main_adds_and_keeps(tmp_path):
    path = tmp_path / "stock.json"
    assert main(["add", "lamp", "4"], path) == (0, ["4 lamp"]), (
        "called main(['add', 'lamp', '4'], path)"
    )
    assert main(["add", "lamp", "3"], path) == (0, ["7 lamp"]), (
        "called main(['add', 'lamp', '3'], path)"
    )
    assert load(path).counts == {"lamp": 7}, "added 4 and 3 lamps: what load(path) gives"


def test_main_takes_and_says_what_is_left(tmp_path):
    path = stocked(tmp_path)
    assert main(["take", "lamp", "1"], path) == (0, ["3 lamp"]), "took 1 of 4 lamps"
    assert main(["take", "wig", "2"], path) == (0, ["0 wig"]), "took 2 of 2 wigs"
    assert load(path).counts == {"lamp": 3}, "took 1 lamp and 2 wigs: what load(path) gives"


def test_main_lists(tmp_path):
    assert main(["list"], tmp_path / "stock.json") == (0, []), "called main(['list']) without a file"
    assert main(["list"], stocked(tmp_path)) == (0, ["   4 lamp", "   2 wig"]), (
        "called main(['list']) with 4 lamps and 2 wigs"
    )


def test_main_says_how_it_is_used(tmp_path):
    assert main(["lend"], tmp_path / "stock.json") == (2, [USAGE]), "called main(['lend'], path)"
    assert main([], tmp_path / "stock.json") == (2, [USAGE]), "called main([], path)"


def test_main_tells_the_error_of_a_part(tmp_path):
    path = stocked(tmp_path)
    assert main(["take", "wig", "3"], path) == (2, ["only 2 of wig are there"]), "took 3 of 2 wigs"
    status, lines = main(["add", "wig", "0"], path)
    assert status == 2, "called main(['add', 'wig', '0'], path): the status"
    assert len(lines) == 1, "called main(['add', 'wig', '0'], path): how many lines"


def test_main_lets_other_errors_go_on(tmp_path):
    with pytest.raises(OSError):
        main(["list"], tmp_path)


def test_main_with_a_broken_file_leaves_it(tmp_path):
    path = tmp_path / "stock.json"
    path.write_text("[]", encoding="utf-8")
    assert main(["add", "lamp", "1"], path) == (2, [f"{path} is no stock of version 1"]), (
        "called main(['add', 'lamp', '1'], path) with a broken file"
    )
    assert path.read_text(encoding="utf-8") == "[]", "the broken file afterwards"


def test_main_that_fails_or_lists_writes_nothing(tmp_path):
    path = tmp_path / "stock.json"
    main(["list"], path)
    main(["take", "wig", "1"], path)
    assert path.exists() is False, "listed and failed to take from no file: is there one now?"
