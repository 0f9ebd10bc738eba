# The screen of a lifeboat station. It runs, and shows the wrong things.
# Each `def` line is ready-made: it names the lines below it, so that a test can run them.
# You will learn to write one later. Here you change only the indented lines.


# ex-1: print shows its values with one space between them.
# Lesson section: What a comma does
# Test: test_weather_has_a_space_between_all_words
# Start here: count the commas.
def show_weather():
    print("Wind", "5", "from" "west")


# ex-2: what stands between quotes is shown as it is.
# Lesson section: Quoted or worked out
# Test: test_crew_shows_its_sum
# Start here: which sum should Python work out?
def show_crew():
    print("Crew: 3 + 4 =", "3 + 4")


# ex-3: a # outside of quotes begins a comment, which Python skips.
# Lesson section: Where a comment begins
# Test: test_channel_is_the_first_line
# Start here: where does the text end in the first line?
def show_channel():
    print("Listen on channel")  #16
    print("until May: channel 12")
    # print("Say your name first")
