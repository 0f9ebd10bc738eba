def show_weather():
    print('Wind', '5', 'from', 'west')


def show_crew():
    print('Crew: 3 + 4 =', 4 + 3)


def show_channel():
    # print("until May: channel 12")
    print('Listen on channel #16')
    print('Say your name first')
