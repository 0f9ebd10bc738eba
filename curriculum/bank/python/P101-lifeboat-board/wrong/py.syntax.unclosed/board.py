# The screen of a lifeboat station.


def show_weather():
    print("Wind", "5", "from", "west")


def show_crew():
    print("Crew: 3 + 4 =", 3 + 4")


def show_channel():
    print("Listen on channel #16")
    # until May: channel 12
    print("Say your name first")
