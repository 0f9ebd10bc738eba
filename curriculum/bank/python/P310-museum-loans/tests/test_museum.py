import csv
import json

from museum import load_visits, read_fees, save_tags, write_names

MARK = b"\xef\xbb\xbf"


def visits_in(tmp_path, visits):
    """A file that json has written."""
    path = tmp_path / "visits.json"
    path.write_text(json.dumps(visits), encoding="utf-8")
    return path


def table_in(tmp_path, text, mark=b""):
    path = tmp_path / "fees.csv"
    path.write_bytes(mark + text.encode("utf-8"))
    return path


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def saved(tmp_path, tags):
    path = tmp_path / "tags.json"
    save_tags(path, tags)
    return json.loads(path.read_text(encoding="utf-8"))


def test_load_visits_has_numbers_as_keys(tmp_path):
    assert load_visits(visits_in(tmp_path, {"2024": 310})) == {2024: 310}, (
        "called load_visits(path): the file holds {'2024': 310}"
    )


def test_load_visits_gives_back_what_was_saved(tmp_path):
    visits = {1999: 40, 2023: 0, 2024: 310}
    assert load_visits(visits_in(tmp_path, visits)) == {1999: 40, 2023: 0, 2024: 310}, (
        "called load_visits(path): {1999: 40, 2023: 0, 2024: 310} was saved"
    )


def test_load_visits_without_a_year_is_empty(tmp_path):
    assert load_visits(visits_in(tmp_path, {})) == {}, "called load_visits(path): {} was saved"


def test_save_tags_writes_lists_in_order(tmp_path):
    tags = {"bowl": {"silver", "1780", "round"}, "map": {"paper"}}
    assert saved(tmp_path, tags) == {"bowl": ["1780", "round", "silver"], "map": ["paper"]}, (
        "called save_tags(path, {'bowl': {'silver', '1780', 'round'}, 'map': {'paper'}}): the file"
    )


def test_save_tags_of_an_object_without_words(tmp_path):
    assert saved(tmp_path, {"bowl": set()}) == {"bowl": []}, (
        "called save_tags(path, {'bowl': set()}): the file"
    )


def test_save_tags_leaves_the_tags_as_they_were(tmp_path):
    tags = {"bowl": {"silver", "round"}}
    saved(tmp_path, tags)
    assert tags == {"bowl": {"silver", "round"}}, "called save_tags(path, tags): tags afterwards"


def test_read_fees_of_a_spreadsheet(tmp_path):
    path = table_in(tmp_path, "object;euros\r\nbowl;12,50\r\nmap;3,05\r\n", MARK)
    assert read_fees(path) == {"bowl": 1250, "map": 305}, (
        "called read_fees(path): a table from a spreadsheet, bowl 12,50 and map 3,05"
    )


def test_read_fees_of_a_file_typed_by_hand(tmp_path):
    path = table_in(tmp_path, "object;euros\nbowl;12,50\n")
    assert read_fees(path) == {"bowl": 1250}, (
        "called read_fees(path): a table typed by hand, bowl 12,50"
    )


def test_read_fees_with_the_columns_the_other_way_round(tmp_path):
    path = table_in(tmp_path, "euros;object\n0,99;coin\n", MARK)
    assert read_fees(path) == {"coin": 99}, (
        "called read_fees(path): a table with the columns euros and object, 0,99 and coin"
    )


def test_read_fees_of_an_object_with_a_semicolon(tmp_path):
    path = table_in(tmp_path, 'object;euros\r\n"bowl; ""round""";7,00\r\n', MARK)
    assert read_fees(path) == {'bowl; "round"': 700}, (
        "called read_fees(path): an object with a semicolon and quotes in its name"
    )


def test_write_names_has_one_name_a_row(tmp_path):
    path = tmp_path / "names.csv"
    write_names(path, ["bowl", "map"])
    assert rows_of(path) == [["bowl"], ["map"]], (
        "called write_names(path, ['bowl', 'map']): the rows of the file"
    )


def test_write_names_with_commas_and_quotes(tmp_path):
    path = tmp_path / "names.csv"
    write_names(path, ["bowl, round", 'the "king"', "map\nof 1780"])
    assert rows_of(path) == [["bowl, round"], ['the "king"'], ["map\nof 1780"]], (
        "called write_names(...) with a comma, with quotes, with a line end: the rows of the file"
    )


def test_write_names_of_nothing_is_an_empty_file(tmp_path):
    path = tmp_path / "names.csv"
    write_names(path, [])
    assert rows_of(path) == [], "called write_names(path, []): the rows of the file"
