from backup import full_blocks, loose_bytes, report_line, space_left


def test_full_blocks_do_not_count_a_part():
    assert full_blocks(1750) == 3
    assert full_blocks(499) == 0


def test_full_blocks_of_an_exact_size():
    assert repr(full_blocks(1500)) == "3", "called full_blocks(1500): a whole number, without a dot"


def test_full_blocks_of_a_very_large_disk():
    assert full_blocks(999999999999999999) == 1999999999999999


def test_loose_bytes_are_what_no_block_takes():
    assert loose_bytes(1750) == 250


def test_loose_bytes_of_an_exact_size_are_zero():
    assert repr(loose_bytes(2000)) == "0", "called loose_bytes(2000): a whole number, without a dot"


def test_loose_bytes_below_one_block_are_all():
    assert loose_bytes(499) == 499


def test_loose_bytes_of_a_very_large_disk():
    assert loose_bytes(999999999999999999) == 499


def test_space_left_reads_a_fraction():
    assert space_left(64, "12.5") == 51.5
    assert space_left(2, "0.25") == 1.75


def test_space_left_reads_a_text_without_a_dot():
    assert space_left(32, "8") == 24


def test_space_left_of_an_empty_disk():
    assert space_left(128, "0") == 128


def test_report_line_names_the_number():
    assert report_line(7) == "Copied 7 files"


def test_report_line_of_a_large_number():
    assert report_line(20418) == "Copied 20418 files"


def test_report_line_of_zero():
    assert report_line(0) == "Copied 0 files"
