# Years and days. Other files ask this one.

NORMAL = 365


# ex-1: import module makes a file's names reachable behind a dot.
# Lesson section: A shelf full of modules
# Test: test_days_in_year_asks_the_calendar
# Start here: the import goes to the top of this file.
def days_in_year(year):
    if year % 400 == 0 or (year % 4 == 0 and year % 100 != 0):
        return NORMAL + 1
    return NORMAL
